-- What belongs to no module: event registry, sessions, jobs, audit.
create schema if not exists events;
create schema if not exists platform;

create table events.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on events.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on events.event_publication (completion_date);

create table events.event_publication_archive (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_archive_serialized_event_hash_idx on events.event_publication_archive using hash (serialized_event);
create index event_publication_archive_by_completion_date_idx on events.event_publication_archive (completion_date);

create table platform.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        text
);
create unique index session_by_id on platform.session (session_id);
create index session_by_expiry on platform.session (expiry_time);
create index session_by_principal on platform.session (principal_name);

create table platform.session_attributes (
    session_primary_id char(36) not null references platform.session (primary_id) on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table platform.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on platform.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on platform.scheduled_tasks (priority desc, execution_time asc);

-- One row per use case that changed something or was refused. Ids only: never free text, never a choice.
create table platform.audit_entry (
    chain      uuid        not null,            -- the unit it concerns, or the account when it names none
    position   bigint      not null,            -- from 1 in each chain
    at         timestamptz not null,
    account    uuid        not null,
    use_case   text        not null,
    ids        text        not null,
    outcome    text        not null check (outcome ~ '^(DONE|REFUSED|FAILED)( [a-zA-Z0-9.\-]+)?$'),
    previous   bytea       not null,            -- hash of the row before; 32 zero bytes for the first
    hash       bytea       not null,
    primary key (chain, position)
);
create index audit_entry_by_account on platform.audit_entry (account, at);
