-- Transfers of an area are judged by these columns alone, so that of a nation's no row is fetched but those shown.
drop index membership.transfer_open;
create index transfer_open on membership.transfer (home_id) include (id, kind, state, begun_on, sent_on, until_day)
    where state in ('OPENED', 'SENT', 'REFUSED') or state = 'RECEIVED' and kind = 'TEMPORARY';

-- No use case takes an act away; the bench does, and the key read all acts of the nation for each of them.
create index act_about on membership.act (about_id) where about_id is not null;
