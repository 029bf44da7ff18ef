create schema if not exists evaluation;

-- A version of a criteria set. unit_path '' covers everything (the central frame); otherwise the issuer's own path.
create table evaluation.criteria_set (
    id                 uuid primary key,
    name               text        not null,
    scope_unit         uuid,
    unit_path          text collate "C" not null,
    number             integer     not null check (number > 0),
    state              text        not null check (state in ('DRAFT', 'ACTIVE')),
    valid_from         date,
    valid_to           date,
    legal_basis        text        not null,
    good_from          numeric(5, 1) not null,
    fair_from          numeric(5, 1) not null,
    average_from       numeric(5, 1) not null,
    attendance_percent numeric(5, 2) not null,
    speakers_percent   numeric(5, 2) not null,
    paper_hours        integer     not null,
    posting_days       integer     not null,
    remedy_percent     numeric(5, 2) not null,
    point_step         numeric(3, 2) not null check (point_step > 0),
    gap_rule           text        not null check (gap_rule in ('LOWER', 'HIGHER')),
    regular_steps      text        not null,
    thematic_steps     text        not null,
    copied_from        uuid,
    created_by         text        not null,
    created_at         timestamptz not null,
    version            bigint      not null default 0,
    check (good_from > fair_from and fair_from > average_from and average_from >= 0),
    check (state = 'DRAFT' or valid_from is not null),
    check (valid_to is null or valid_to >= valid_from),
    unique (unit_path, number)
);

create table evaluation.criterion (
    set_id       uuid    not null references evaluation.criteria_set (id) on delete cascade,
    position     integer not null,
    group_no     text    not null,
    group_label  text    not null,
    number       text    not null,
    label        text    not null,
    label_en     text,
    max_with     numeric(5, 1) not null check (max_with >= 0),
    max_without  numeric(5, 1) not null check (max_without >= 0),
    evidence     text    not null check (evidence in ('JUDGED', 'DATE_AND_DURATION', 'DURATION', 'ATTENDANCE', 'PREPARATION',
        'COMMITTEE', 'NOTICE', 'PAPERS', 'STEPS', 'SPEAKERS', 'TASKS', 'CLOSING', 'CONCLUSION', 'MINUTES', 'POSTING')),
    scale        text,
    primary key (set_id, position),
    unique (set_id, number)
);

create table evaluation.scorecard (
    id              uuid primary key,
    meeting_id      uuid        not null unique,
    unit_id         uuid        not null,
    unit_path       text collate "C" not null,
    month           date        not null check (extract(day from month) = 1),
    meeting_kind    text        not null check (meeting_kind in ('REGULAR', 'THEMATIC')),
    meeting_day     date        not null,
    criteria_set_id uuid        not null references evaluation.criteria_set (id),
    state           text        not null check (state in ('DRAFT', 'TABLED', 'ADOPTED')),
    round           integer     not null,
    thematic        boolean     not null,
    total           numeric(5, 1),
    grade           text check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'POOR')),
    vote_id         uuid,
    vote_base       integer,
    vote_required   integer,
    vote_for        integer,
    vote_against    integer,
    vote_abstained  integer,
    vote_passed     boolean,
    vote_at         timestamptz,
    version         bigint      not null default 0
);
create index scorecard_scope on evaluation.scorecard (unit_path, month);
create index scorecard_unit on evaluation.scorecard (unit_id, month);

create table evaluation.scorecard_entry (
    scorecard_id uuid not null references evaluation.scorecard (id) on delete cascade,
    number       text not null,
    points       numeric(5, 1),
    proposed     numeric(5, 1),
    adopted      numeric(5, 1),
    remark       text,
    remedy       text,
    entered_by   text,
    entered_at   timestamptz,
    primary key (scorecard_id, number)
);

-- Nothing here is ever changed: who, when, from, to, why.
create table evaluation.scorecard_change (
    scorecard_id uuid        not null references evaluation.scorecard (id) on delete cascade,
    seq          integer     not null,
    at           timestamptz not null,
    by_name      text        not null,
    kind         text        not null check (kind in ('POINTS', 'REMEDY', 'TABLED', 'ADOPTED', 'REJECTED', 'OFFICIAL')),
    number       text,
    from_value   text,
    to_value     text,
    reason       text,
    primary key (scorecard_id, seq)
);

create table evaluation.official_decision (
    scorecard_id uuid        not null references evaluation.scorecard (id) on delete cascade,
    number       integer     not null check (number > 0),
    points       numeric(5, 1) not null,
    grade        text        not null check (grade in ('GOOD', 'FAIR', 'AVERAGE', 'POOR')),
    comment      text        not null,
    by_name      text        not null,
    at           timestamptz not null,
    primary key (scorecard_id, number)
);

create table evaluation.official_item (
    scorecard_id uuid    not null,
    decision     integer not null,
    number       text    not null,
    points       numeric(5, 1) not null,
    primary key (scorecard_id, decision, number),
    foreign key (scorecard_id, decision) references evaluation.official_decision (scorecard_id, number) on delete cascade
);

-- issue 0 is the provisional run, replaced by each next one; 1 is the frozen report, 2… are corrections.
create table evaluation.monthly_report (
    id         uuid primary key,
    commune_id uuid        not null,
    unit_path  text collate "C" not null,
    commune    text        not null,
    superior   text        not null,
    month      date        not null check (extract(day from month) = 1),
    issue      integer     not null check (issue >= 0),
    reason     text,
    due_at     timestamptz not null,
    made_at    timestamptz not null,
    made_by    text        not null,
    branches   integer     not null,
    scored     integer     not null,
    xlsx       bytea       not null,
    xlsx_hash  text        not null,
    pdf        bytea       not null,
    pdf_hash   text        not null,
    unique (commune_id, month, issue)
);
create index monthly_report_scope on evaluation.monthly_report (unit_path, month);

create table evaluation.report_row (
    report_id       uuid    not null references evaluation.monthly_report (id) on delete cascade,
    position        integer not null,
    branch_id       uuid    not null,
    branch          text    not null,
    members         integer not null,
    meeting_id      uuid,
    scorecard_id    uuid,
    met_on          date,
    expected        integer not null,
    present         integer not null,
    speakers        integer not null,
    tasks_due       integer not null,
    tasks_done      integer not null,
    thematic        boolean not null,
    superior        boolean not null,
    self_points     numeric(5, 1),
    self_grade      text check (self_grade in ('GOOD', 'FAIR', 'AVERAGE', 'POOR')),
    official_points numeric(5, 1),
    official_grade  text check (official_grade in ('GOOD', 'FAIR', 'AVERAGE', 'POOR')),
    deducted        text    not null,
    held            text    not null check (held in ('ON_TIME', 'LATE', 'NOT_HELD')),
    combined        boolean not null,
    primary key (report_id, position)
);

-- Reminded once per branch and month.
create table evaluation.score_reminder (
    unit_id uuid        not null,
    month   date        not null,
    sent_at timestamptz not null,
    primary key (unit_id, month)
);

-- The first month a commune reports: its first meeting, or when it was first seen with branches.
create table evaluation.reporting_start (
    commune_id  uuid primary key,
    first_month date not null
);
