-- Sheets of organisations below a unit. Each row is compared with all others and with the tree when it is handed in, and keeps what would become of
-- it; confirmed, rows are founded in order of position, piece by piece. Nothing in them is about people, so nothing is sealed.
create table membership.unit_sheet (
    id         uuid primary key,
    unit_id    uuid not null references membership.unit (id),
    path       text collate "C" not null,                    -- of the unit when handed in
    account_id uuid not null,
    by_name    text not null,
    ordered_by uuid,                                         -- who had it written, or go on, last
    file_name  text not null,
    file_hash  text collate "C" not null,
    state      text not null check (state in ('CHECKED', 'RUNNING', 'STOPPED', 'DONE', 'DROPPED')),
    unknown    text not null,
    row_count  integer not null,
    handed_at  timestamptz not null,
    expires_at timestamptz not null,
    done_at    timestamptz,
    attempts   smallint not null default 0,                  -- of the next piece
    forgotten  boolean not null default false,
    version    bigint not null default 0
);
create index unit_sheet_of_unit on membership.unit_sheet (unit_id, handed_at desc);
create index unit_sheet_working on membership.unit_sheet (handed_at) where state = 'RUNNING';

create table membership.unit_sheet_row (
    sheet_id  uuid not null references membership.unit_sheet (id) on delete cascade,
    row_no    integer not null,
    outcome   text not null check (outcome in ('NEW', 'FOUNDED', 'SAME', 'DIFFERENT', 'REFUSED', 'MOVED_ON')),
    kind      text check (kind in ('CENTRAL', 'PROVINCE', 'COMMUNE', 'BASE', 'SUB_COMMITTEE', 'BRANCH', 'GROUP')),
    unit_id   uuid,                                          -- chosen when compared, so that no piece founds it twice
    parent_id uuid,
    position  integer,                                       -- what stands above first
    cells     text,                                          -- null: forgotten
    primary key (sheet_id, row_no)
);
create index unit_sheet_next on membership.unit_sheet_row (sheet_id, position) where outcome = 'NEW';

-- why a row is left out
create table membership.unit_sheet_finding (
    sheet_id uuid not null references membership.unit_sheet (id) on delete cascade,
    row_no   integer not null,
    turn     integer not null,
    field    text not null,                                  -- empty: of the whole row
    key      text not null,
    args     text not null,
    primary key (sheet_id, row_no, turn)
);
