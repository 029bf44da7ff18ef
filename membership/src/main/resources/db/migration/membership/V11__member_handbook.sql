-- The member's handbook: only what a list book, a year's commitment and a checklist say. The dossier is secret and is not here.
insert into membership.rule values
    ('answer-days', 30, '2025-07-01', null,
     '294-QĐ/TW §2: phê bình, chất vấn được trả lời trong 30 ngày làm việc ở cơ sở; áp dụng cho đề nghị sửa sổ danh sách');

-- bản cam kết tu dưỡng, rèn luyện, phấn đấu (366-QĐ/TW, Điều 6): one of a member and year, its entries only ever added to
create table membership.commitment (
    id        uuid primary key,
    member_id uuid not null references membership.member (id),
    year      integer not null check (year between 2000 and 2200),
    unique (member_id, year)
);

create table membership.commitment_entry (
    commitment_id uuid not null references membership.commitment (id),
    place         integer not null check (place >= 1),
    step          text not null
        check (step in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'SELF_REVIEWED', 'REVIEWED')),
    words         bytea not null,                            -- sealed: self-criticism is sensitive
    by_account    uuid not null,
    by_name       text not null,
    at            timestamptz not null,
    primary key (commitment_id, place)
);

create table membership.correction (
    id          uuid primary key,
    turn        bigint generated always as identity,
    member_id   uuid not null references membership.member (id),
    field       text not null check (field ~ '^[A-Z_]+$'),
    claim       bytea not null,                              -- sealed: what stood there, what is right, why
    asked_on    date not null,
    due_on      date check (due_on >= asked_on),
    outcome     text check (outcome in ('CORRECTED', 'REFUSED', 'TAKEN_BACK')),
    note        bytea,                                       -- sealed
    answered_by text,
    answered_on date check (answered_on >= asked_on),
    check ((outcome is null) = (answered_on is null) and (outcome is null) = (answered_by is null) and (outcome is null) = (note is null))
);
create index correction_member on membership.correction (member_id, turn desc);
create unique index correction_one_open on membership.correction (member_id, field) where outcome is null;

create table membership.study_item (
    id           uuid primary key,
    turn         bigint generated always as identity,
    unit_id      uuid not null references membership.unit (id),
    title        text not null,
    source       text not null,
    given_on     date not null,
    due_on       date check (due_on >= given_on),
    given_by     text not null,
    withdrawn_on date
);
create index study_item_unit on membership.study_item (unit_id, turn desc);

create table membership.study_done (
    item_id   uuid not null references membership.study_item (id),
    member_id uuid not null references membership.member (id),
    note      bytea not null,                                -- sealed
    on_day    date not null,
    primary key (item_id, member_id)
);
create index study_done_member on membership.study_done (member_id);

-- whether a paper is there and who keeps it; noted again it is a new row, the last one counts
create table membership.dossier_note (
    turn      bigint generated always as identity primary key,
    member_id uuid not null references membership.member (id),
    item      text not null check (item ~ '^[A-Z_]+$'),
    held      boolean not null,
    kept_at   text not null check (held or kept_at = ''),
    noted_by  text not null,
    noted_on  date not null
);
create index dossier_note_member on membership.dossier_note (member_id, item, turn desc);

-- keys of digital cards; a row is taken away once its day is over
create table membership.card_key (
    id        uuid primary key,
    member_id uuid not null references membership.member (id),
    secret    bytea not null,                                -- sealed
    issued_at timestamptz not null,
    until     timestamptz not null check (until > issued_at)
);
create index card_key_member on membership.card_key (member_id, issued_at desc);
create index card_key_until on membership.card_key (until);
