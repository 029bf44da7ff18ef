-- Two records of one person that were made one: the notice goes to the person and remembers for which record it was made, so that it goes
-- back when they part. Null where that is the person.
alter table notification.notice add column made_for uuid;   -- membership.api.MemberId; deliberately no foreign key
create index notice_made_for on notification.notice (made_for) where made_for is not null;

alter table notification.delivery drop constraint delivery_reason_check;
alter table notification.delivery add constraint delivery_reason_check check (reason in (
    'NO_ACCOUNT', 'NO_DEVICE', 'NO_ADDRESS', 'NOT_CONFIGURED', 'OPTED_OUT', 'OVERTAKEN', 'REFUSED', 'SAME_PERSON', 'UNREACHABLE'));
