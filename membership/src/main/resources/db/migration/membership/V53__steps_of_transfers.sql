-- Who took which step of a transfer and when: what was refused is read on after it was sent again.
create table membership.transfer_step (
    transfer_id  uuid not null references membership.transfer on delete cascade,
    turn         integer not null,
    step         text not null check (step in
        ('OPENED', 'SENT', 'RECEIVED', 'REFUSED', 'WITHDRAWN', 'RETURNED', 'EXTENDED', 'ENDED', 'RESUMED')),
    on_day       date not null,
    until_day    date,
    paper_number text,
    remark       text,
    taken_at     timestamptz,   -- null when taken before steps were kept
    account_id   uuid,          -- null as well
    primary key (transfer_id, turn)
);

-- what the rows of then still say
insert into membership.transfer_step (transfer_id, turn, step, on_day, until_day, paper_number, remark, taken_at)
select id, turn, step, on_day, until_day, paper_number, remark, taken_at
from (
    select id, 1 turn, 'OPENED' step, (created_at at time zone 'Asia/Ho_Chi_Minh')::date on_day, until_day,
        null::text paper_number, null::text remark, created_at taken_at
    from membership.transfer
    union all
    select id, 2, 'SENT', sent_on, null, paper_number, null, null from membership.transfer where sent_on is not null
    union all
    select id, 3, state, settled_on, null, null, remark, null from membership.transfer
    where state not in ('OPENED', 'SENT') and settled_on is not null
) known;
