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
