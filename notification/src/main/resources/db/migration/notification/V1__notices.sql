create schema if not exists notification;

-- One person is told one fact. (subject_key, cause, person) makes listeners repeatable.
create table notification.notice (
    id             uuid primary key,
    subject_key    text not null,
    cause          text not null,
    cause_sequence integer not null check (cause_sequence >= 0),
    person         uuid not null,             -- membership.api.MemberId; deliberately no foreign key
    unit           uuid not null,             -- membership.api.UnitId; deliberately no foreign key
    unit_path      text collate "C" not null,
    unit_name      text not null,             -- as it was called then
    kind           text not null check (kind in (
        'INVITATION', 'INVITATION_CHANGED', 'GUEST', 'GUEST_CHANGED', 'INFORMATION', 'INFORMATION_CHANGED',
        'CANCELLED', 'PAPERS_READY', 'TASK', 'SELF_SCORED', 'GRADED', 'SCORE_MISSING', 'REPORT_READY')),
    matter         jsonb not null,            -- its shape follows from the kind
    link           text not null check (link like '/%'),
    created_at     timestamptz not null,
    opened_at      timestamptz,
    unique (subject_key, cause, person)
);

create index notice_of_person on notification.notice (person, created_at desc, id desc);
create index notice_unread on notification.notice (person) where opened_at is null;
create index notice_in_scope on notification.notice (unit_path, created_at);

-- A notice on its way over one channel.
create table notification.delivery (
    id          uuid primary key,
    notice      uuid not null references notification.notice (id),
    unit_path   text collate "C" not null,
    channel     text not null check (channel in ('IN_PRODUCT', 'EMAIL', 'PHONE')),
    state       text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'SKIPPED', 'OPENED', 'TO_CALL', 'CALLED')),
    reason      text check (reason in (
        'NO_ACCOUNT', 'NO_DEVICE', 'NO_ADDRESS', 'NOT_CONFIGURED', 'OPTED_OUT', 'OVERTAKEN', 'REFUSED', 'UNREACHABLE')),
    detail      text,
    attempts    integer not null default 0 check (attempts >= 0),
    not_before  timestamptz,
    changed_at  timestamptz not null,
    called_by   uuid,                         -- membership.api.MemberId; deliberately no foreign key
    called_at   timestamptz,
    call_answer text check (call_answer in ('WILL_COME', 'WILL_NOT_COME', 'TOLD', 'NO_ANSWER')),
    call_note   text check (length(call_note) <= 500),
    version     bigint not null default 0,
    unique (notice, channel),
    check ((state = 'QUEUED') = (not_before is not null)),
    check ((called_by is null) = (call_answer is null) and (called_by is null) = (called_at is null))
);

create index delivery_due on notification.delivery (not_before) where state = 'QUEUED';
create index delivery_in_scope on notification.delivery (unit_path, changed_at);

-- Who said something about letters; everybody else wants them.
create table notification.preference (
    person     uuid primary key,
    mail       boolean not null,
    changed_at timestamptz not null
);
