-- Everything after the roll call: course, votes, conclusion, resolution and tasks, minutes, posting.

create table meetings.item_progress (
    meeting_id  uuid        not null references meetings.meeting (id),
    item_id     uuid        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    primary key (meeting_id, item_id),
    constraint item_progress_in_order check (finished_at >= started_at)
);

create table meetings.speech (
    id          uuid        primary key,
    meeting_id  uuid        not null references meetings.meeting (id),
    item_id     uuid,
    member_id   uuid        not null,
    full_name   text        not null,
    gist        text        not null,
    remark      text        not null constraint speech_remark check (remark in ('NONE', 'PRAISE', 'CRITICISM')),
    reserved    boolean     not null,
    spoken_at   timestamptz not null,
    noted_by    text        not null
);
create index speech_meeting on meetings.speech (meeting_id, spoken_at);

create table meetings.vote_rule (
    subject     text    not null constraint vote_rule_subject check (subject in
        ('ORDINARY', 'RESOLUTION', 'MINUTES', 'SELF_SCORE', 'ADMISSION', 'OFFICIALISATION')),
    numerator   integer not null check (numerator > 0),
    denominator integer not null check (denominator >= numerator),
    comparison  text    not null constraint vote_rule_comparison check (comparison in ('MORE_THAN', 'AT_LEAST')),
    deductions  text[]  not null,
    mode        text    not null constraint vote_rule_mode check (mode in ('OPEN', 'SECRET')),
    legal_basis text    not null,
    valid_from  date    not null,
    valid_to    date,
    primary key (subject, valid_from),
    constraint vote_rule_interval check (valid_to >= valid_from),
    constraint vote_rule_deductions check (deductions <@
        array ['TRANSFERRED_OUT', 'SUSPENDED', 'EXEMPT_NOT_PRESENT', 'ABSENT_WITH_REASON'])
);

insert into meetings.vote_rule (subject, numerator, denominator, comparison, deductions, mode, legal_basis, valid_from)
select s, 1, 2, 'MORE_THAN', array ['TRANSFERRED_OUT', 'SUSPENDED', 'EXEMPT_NOT_PRESENT', 'ABSENT_WITH_REASON'], 'OPEN',
       'Điều lệ Đảng, Điều 9.5; Quy định 294-QĐ/TW, 9.3.2', date '2011-01-19'
from unnest(array ['ORDINARY', 'RESOLUTION', 'MINUTES', 'SELF_SCORE']) s;

insert into meetings.vote_rule (subject, numerator, denominator, comparison, deductions, mode, legal_basis, valid_from)
select s, 2, 3, 'AT_LEAST', array ['TRANSFERRED_OUT', 'EXEMPT_NOT_PRESENT'], 'OPEN',
       'Quy định 294-QĐ/TW, 9.3.4; Hướng dẫn 06-HD/TW, 3.6', date '2011-01-19'
from unnest(array ['ADMISSION', 'OFFICIALISATION']) s;

create table meetings.vote (
    id             uuid        primary key,
    meeting_id     uuid        not null references meetings.meeting (id),
    subject        text        not null constraint vote_subject check (subject in
        ('ORDINARY', 'RESOLUTION', 'MINUTES', 'SELF_SCORE', 'ADMISSION', 'OFFICIALISATION')),
    source_key     text,
    question       text        not null,
    detail         text        not null,
    state          text        not null constraint vote_state check (state in ('TABLED', 'OPEN', 'DECIDED', 'WITHDRAWN')),
    form           text        constraint vote_form check (form in ('BY_NAME', 'BY_COUNT')),
    -- the rule and the sum, frozen at opening
    numerator      integer,
    denominator    integer,
    comparison     text,
    deductions     text[],
    legal_basis    text,
    officials      integer,
    left_out       text[],
    base           integer,
    required       integer,
    in_favour      integer,
    against        integer,
    abstained      integer,
    tabled_at      timestamptz not null,
    opened_at      timestamptz,
    closed_at      timestamptz,
    version        bigint      not null,
    constraint vote_opened check (state in ('TABLED', 'WITHDRAWN') or (form is not null and required is not null and opened_at is not null)),
    constraint vote_decided check (state <> 'DECIDED' or (in_favour is not null and closed_at is not null))
);
create index vote_meeting on meetings.vote (meeting_id);
create unique index vote_one_open on meetings.vote (meeting_id) where state = 'OPEN';
create unique index vote_source on meetings.vote (source_key) where state <> 'WITHDRAWN';

create table meetings.elector (
    vote_id   uuid    not null references meetings.vote (id),
    member_id uuid    not null,
    full_name text    not null,
    position  integer not null,
    choice    text    constraint elector_choice check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    on_paper  boolean not null,
    voted_at  timestamptz,
    primary key (vote_id, member_id)
);

create table meetings.conclusion (
    meeting_id uuid        primary key references meetings.meeting (id),
    text       text        not null,
    version    integer     not null,
    written_by text        not null,
    written_at timestamptz not null
);

create table meetings.resolution (
    id          uuid        primary key,
    meeting_id  uuid        not null unique references meetings.meeting (id),
    unit_id     uuid        not null,
    unit_path   text collate "C" not null,
    meeting_day date        not null,
    title       text        not null,
    last_month  text        not null,
    praise      text        not null,
    limits      text        not null,
    next_month  text        not null,
    state       text        not null constraint resolution_state check (state in ('DRAFT', 'ADOPTED')),
    adopted_at  timestamptz,
    version     bigint      not null,
    written_by  text        not null
);
create index resolution_unit on meetings.resolution (unit_id, meeting_day);

create table meetings.resolution_previous_task (
    resolution_id uuid    not null references meetings.resolution (id),
    position      integer not null,
    title         text    not null,
    owner_name    text    not null,
    deadline      date    not null,
    state         text    not null,
    done_on       date,
    primary key (resolution_id, position)
);

create table meetings.task (
    id            uuid    primary key,
    resolution_id uuid    not null references meetings.resolution (id),
    unit_id       uuid    not null,
    unit_path     text collate "C" not null,
    position      integer not null,
    title         text    not null,
    owner_id      uuid    not null,
    owner_name    text    not null,
    deadline      date    not null,
    state         text    not null constraint task_state check (state in ('PLANNED', 'GIVEN', 'DONE', 'CONFIRMED')),
    done_on       date,
    version       bigint  not null,
    constraint task_done check ((state in ('DONE', 'CONFIRMED')) = (done_on is not null))
);
create index task_resolution on meetings.task (resolution_id, position);
create index task_unit on meetings.task (unit_id, deadline);
create index task_owner on meetings.task (owner_id) where state = 'GIVEN';

create table meetings.task_co_worker (
    task_id   uuid    not null references meetings.task (id) on delete cascade,
    member_id uuid    not null,
    full_name text    not null,
    position  integer not null,
    primary key (task_id, member_id)
);

create table meetings.task_report (
    id      uuid        primary key,
    task_id uuid        not null references meetings.task (id),
    kind    text        not null constraint task_report_kind check (kind in ('PROGRESS', 'DONE', 'CONFIRMED', 'RETURNED')),
    note    text        not null,
    day     date        not null,
    by_name text        not null,
    at      timestamptz not null
);
create index task_report_task on meetings.task_report (task_id, at);

create table meetings.minutes (
    meeting_id uuid        primary key references meetings.meeting (id),
    adopted_at timestamptz not null
);

create table meetings.minutes_section (
    meeting_id uuid    not null references meetings.meeting (id),
    section    text    not null constraint minutes_section_name check (section in
        ('OPENING', 'ATTENDANCE', 'AGENDA', 'COURSE', 'CONCLUSION', 'VOTES', 'SCORE', 'RESERVED', 'CLOSING')),
    own_text   text,
    frozen     text,
    version    integer not null,
    edited_by  text,
    edited_at  timestamptz,
    primary key (meeting_id, section)
);

create table meetings.minutes_edit (
    meeting_id uuid        not null references meetings.meeting (id),
    section    text        not null,
    version    integer     not null,
    text       text,
    by_name    text        not null,
    at         timestamptz not null,
    primary key (meeting_id, section, version)
);

create table meetings.handbook_posting (
    meeting_id uuid        primary key references meetings.meeting (id),
    posted_at  timestamptz not null,
    noted_by   text        not null,
    noted_at   timestamptz not null
);
