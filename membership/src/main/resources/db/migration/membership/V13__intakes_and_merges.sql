-- Sheets over many branches. Of the file only its rows are kept, sealed in pieces, and forgotten when done or out of time.
create table membership.intake (
    id         uuid primary key,
    unit_id    uuid not null references membership.unit (id),
    path       text collate "C" not null,                    -- of the unit when handed in
    branch     boolean not null,
    account_id uuid not null,
    by_name    text not null,
    file_name  text not null,
    file_hash  text collate "C" not null,
    valid_from date not null,
    state      text not null check (state in ('CHECKING', 'CHECKED', 'RUNNING', 'STOPPED', 'DONE', 'DROPPED')),
    columns    text not null,
    unknown    text not null,
    row_count  integer not null,
    blocks     integer not null,
    next_block integer not null default 0 check (next_block between 0 and blocks),
    handed_at  timestamptz not null,
    expires_at timestamptz not null,
    done_at    timestamptz,
    attempts   smallint not null default 0,                  -- of the next piece
    version    bigint not null default 0
);
create index intake_of_unit on membership.intake (unit_id, handed_at desc);
create index intake_working on membership.intake (handed_at) where state in ('CHECKING', 'RUNNING', 'STOPPED');

-- content and plan go when the piece is written and nobody has to look at it again; counts stay
create table membership.intake_block (
    intake_id uuid not null references membership.intake (id) on delete cascade,
    number    integer not null,
    first_row integer not null,
    content   bytea,                                         -- sealed rows
    plan      bytea,                                         -- a fingerprint for each row; tells nothing of the person
    added     integer not null default 0,
    changed   integer not null default 0,
    unchanged integer not null default 0,
    doubtful  integer not null default 0,
    refused   integer not null default 0,
    moved_on  integer not null default 0,
    primary key (intake_id, number)
);

-- rows of one file that exclude one another
create table membership.intake_twin (
    intake_id uuid not null references membership.intake (id) on delete cascade,
    row_no    integer not null,
    kind      text not null check (kind in ('CARD', 'CITIZEN', 'PERSON', 'SECRETARY')),
    rows      text not null,
    primary key (intake_id, row_no, kind)
);

-- what somebody said of a row that may mean somebody kept
create table membership.intake_answer (
    intake_id  uuid not null references membership.intake (id) on delete cascade,
    row_no     integer not null,
    answer     text not null check (answer in ('SAME', 'OTHER')),
    account_id uuid not null,
    at         timestamptz not null,
    primary key (intake_id, row_no)
);

-- branches whose rolls an intake changed, until others are told: once for each, however many rows
create table membership.intake_unit (
    intake_id uuid not null references membership.intake (id) on delete cascade,
    unit_id   uuid not null references membership.unit (id),
    added     integer not null,
    changed   integer not null,
    primary key (intake_id, unit_id)
);

-- Two records of one person made one: the acts of both are read as one path, nothing of an act is changed.
alter table membership.member add column merged_into uuid references membership.member (id) check (merged_into <> id);
create index member_merged on membership.member (merged_into) where merged_into is not null;
create index member_birth_name on membership.member (birth_date, search_name) where merged_into is null;

create table membership.person_merge (
    id        uuid primary key,
    sequence  bigint generated always as identity unique,
    kept_id   uuid not null references membership.member (id),
    gone_id   uuid not null references membership.member (id),
    unit_id   uuid not null references membership.unit (id),
    on_day    date not null,
    reason    text not null check (length(reason) between 3 and 500),
    by_account uuid not null,
    by_name   text not null,
    done_at   timestamptz not null,
    acts      integer not null,                              -- that both had
    citizen   boolean not null,                              -- the citizen id came from the record that went
    undone_by text,
    undone_at timestamptz,
    check (kept_id <> gone_id),
    check ((undone_at is null) = (undone_by is null))
);
create index person_merge_kept on membership.person_merge (kept_id);
create index person_merge_gone on membership.person_merge (gone_id);
create index person_merge_unit on membership.person_merge (unit_id, done_at desc);

-- rows a merge changed, as they were and as it left them; sealed columns stay sealed
create table membership.person_merge_trace (
    merge_id uuid not null references membership.person_merge (id),
    relation text not null check (relation in ('member', 'position', 'account')),
    row_id   uuid not null,
    was      jsonb not null,
    became   jsonb not null,
    primary key (merge_id, relation, row_id)
);

-- two who look alike and are not: not asked again
create table membership.person_distinct (
    one_id     uuid not null references membership.member (id),
    other_id   uuid not null references membership.member (id),
    account_id uuid not null,
    at         timestamptz not null,
    primary key (one_id, other_id),
    check (one_id < other_id)
);
