-- Whom a record stood for at a moment: the merges that hold and were done before it, one after the other.
create function membership.person_at(record uuid, moment timestamptz) returns uuid language sql stable as $$
    with recursive heirs(id, step) as (
        select record, 0
        union all
        select p.kept_id, h.step + 1 from heirs h
        join membership.person_merge p on p.gone_id = h.id and p.undone_at is null and p.done_at < moment
        where h.step < 100)
    select id from heirs order by step desc limit 1
$$;

-- What is kept readable of a line that is no longer shown beside the one that is says the same as that one.
update membership.dues_line h set state = k.state
from membership.member g, membership.dues_sheet s, membership.dues_line k
where g.id = h.member_id and g.merged_into is not null and s.unit_id = h.unit_id and s.month = h.month
    and k.unit_id = h.unit_id and k.month = h.month and k.member_id <> h.member_id
    and k.member_id = membership.person_at(h.member_id, case when s.closed then s.closed_at else 'infinity' end)
    and k.state <> h.state;

-- Whose meeting it was and when: of two records of one person one may have been where the other was missing.
alter table membership.absence_report
    add column unit_id uuid references membership.unit (id),
    add column month   date check (extract(day from month) = 1),
    add column on_day  date;

-- Where it was not said, the branch at which most of the missing had to be: guests at their host's.
create function membership.meeting_branch(meeting uuid) returns uuid language sql stable as $$
    select w.unit_id from membership.absence a
    join membership.member m on m.id = a.member_id
    cross join lateral (
        select t.unit_id from membership.attachment t
        where t.member_id = coalesce(m.merged_into, m.id) and t.valid_from <= a.on_day and (t.valid_to is null or t.valid_to > a.on_day)
        order by t.kind = 'HOME', t.unit_id limit 1) w
    where a.meeting_id = meeting
    group by w.unit_id order by count(*) desc, w.unit_id limit 1
$$;
update membership.absence_report r set month = a.month, on_day = a.on_day, unit_id = membership.meeting_branch(r.meeting_id)
from (select distinct on (meeting_id) meeting_id, month, on_day from membership.absence order by meeting_id) a
where a.meeting_id = r.meeting_id;
create index absence_report_of_unit on membership.absence_report (unit_id, month);

-- The branch of the record that went, for merges that did not keep it: the last roll that it was on by the day of the merge. Parted again it has
-- its rolls; while the merge holds they are the other's, and its acts tell.
update membership.person_merge p set gone_unit_id = coalesce(
    (select t.unit_id from membership.attachment t
     where t.member_id = p.gone_id and t.valid_from <= p.on_day
     order by t.kind = 'HOME' desc, t.valid_from desc limit 1),
    (select a.unit_id from membership.act a
     where a.unit_id is not null and a.on_day <= p.on_day and a.recorded_at <= p.done_at
        and a.kind in ('ENTERED', 'CEREMONY_HELD', 'TRANSFERRED', 'MOVED_COLLECTIVELY', 'HOSTED', 'HOST_MOVED')
        and (a.member_id = p.gone_id or a.member_id in (
            select e.gone_id from membership.person_merge e
            where e.kept_id = p.gone_id and e.undone_at is null and e.done_at < p.done_at))
        and not exists (select 1 from membership.act x where x.annuls_id = a.id)
     order by a.kind in ('HOSTED', 'HOST_MOVED'), a.on_day desc, a.seq desc limit 1),
    p.unit_id)
where p.gone_unit_id is null;
alter table membership.person_merge alter column gone_unit_id set not null;

-- One order of locks for whoever writes about people: branches, people, counts per branch, counts of answers, each in the order of their ids.
-- An answer locks its person and then counts; the check that the branch of a new count exists would have it wait for the branch after the person,
-- which a sheet locks the other way round. A count comes of unit_count, so that the branch is there.
alter table membership.readiness_count drop constraint readiness_count_unit_id_fkey;

create function membership.hold_counts(units uuid[]) returns void language plpgsql as $$
begin
    perform 1 from membership.unit_count where unit_id = any (units) order by unit_id for no key update;
    perform 1 from membership.readiness_count where unit_id = any (units) order by unit_id for update;
end $$;

create or replace function membership.count_readiness(units uuid[]) returns void language plpgsql as $$
declare
    u uuid;
begin
    -- one after the other: a new count among old ones would else be locked out of their order
    foreach u in array array(select distinct x from unnest(units) x order by x) loop
        insert into membership.readiness_count (unit_id, path)
        select c.unit_id, c.path from membership.unit_count c where c.unit_id = u on conflict do nothing;
        -- two who count the same branch wait for each other here, and the second one sees what the first one wrote
        perform 1 from membership.readiness_count where unit_id = u for update;
    end loop;
    update membership.readiness_count c
    set asked = n.asked, from_afar = n.from_afar, with_device = n.with_device, on_paper = n.on_paper,
        no_device = n.no_device, weak = n.weak
    from (select w.unit_id,
                 count(*) filter (where r.way <> 'UNKNOWN') asked,
                 count(*) filter (where r.way = 'FROM_AFAR') from_afar,
                 count(*) filter (where r.way = 'WITH_DEVICE') with_device,
                 count(*) filter (where r.way = 'ON_PAPER') on_paper,
                 count(*) filter (where r.device in ('PLAIN_PHONE', 'NONE')) no_device,
                 count(*) filter (where r.way <> 'UNKNOWN' and r.connection in ('WEAK', 'NONE')) weak
          from unnest(units) w (unit_id)
          left join membership.attachment a on a.unit_id = w.unit_id and a.kind = 'HOME' and a.valid_to is null
          left join lateral membership.last_readiness(a.member_id) r on true
          group by w.unit_id) n
    where c.unit_id = n.unit_id;
end $$;

-- Who is on a branch's roll, from the index alone. Beside the exclusion constraint's index, which has the branch second, one of the branch alone
-- is not always taken: where rows did not come branch by branch that other one is read from end to end for each branch.
create index attachment_roll on membership.attachment (unit_id) include (member_id, kind, valid_from, valid_to);
drop index membership.attachment_unit;
