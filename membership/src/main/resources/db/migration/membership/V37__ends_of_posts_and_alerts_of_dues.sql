-- On what the end of a post rests, and what was given by mistake and taken back: the post itself is gone then, its record is here.
create table membership.position_ending (
    id          bigint generated always as identity primary key,
    position_id uuid not null,
    member_id   uuid not null references membership.member (id),
    unit_id     uuid not null references membership.unit (id) on delete cascade,
    position    text not null,
    valid_from  date not null,
    given_basis text,
    last_day    date check (last_day >= valid_from),
    basis       text check (length(trim(basis)) > 0),
    noted_at    timestamptz not null default now(),
    constraint position_taken_back_why check (last_day is not null or basis is not null)
);
comment on column membership.position_ending.last_day is 'null: given by mistake and taken back';
create index position_ending_member on membership.position_ending (member_id);
create index position_ending_unit on membership.position_ending (unit_id);

-- Months without dues are looked at as months without the regular meeting are.
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis) values
    ('dues-unpaid-warn', 2, '2025-07-01', null, '294-QĐ/TW §8.1; nhắc từ tháng thứ hai là quy ước của phần mềm'),
    ('dues-unpaid-most', 3, '2025-07-01', null, '294-QĐ/TW §8.1: không đóng đảng phí 3 tháng trong năm không có lý do chính đáng'),
    ('dues-unpaid-kept-months', 3, '2025-07-01', null, '294-QĐ/TW §8.1; đến tháng nào của năm sau còn nhắc là quy ước của phần mềm');
alter table membership.alert drop constraint alert_kind_check;
alter table membership.alert add constraint alert_kind_check check (kind in ('PROBATION_ENDING', 'OFFICIAL_DUE', 'TRANSFER_DUE',
    'ABSENT_TWICE', 'ABSENT_THRICE', 'UNPAID_TWICE', 'UNPAID_THRICE', 'BADGE', 'BRANCH_SMALL', 'COMMITTEE_ALLOWED', 'GROUPS_DUE',
    'CARD_CHECK'));
