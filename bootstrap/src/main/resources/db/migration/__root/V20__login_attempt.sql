-- Failed sign-ins, counted per account name and per address; see SECURITY.md.
create schema if not exists platform;

create table platform.login_attempt (
    subject       text        primary key check (subject ~ '^(name|address):[0-9a-f]{64}$'),  -- hashed: people type passwords into the wrong box
    failures      int         not null check (failures > 0),
    last_failure  timestamptz not null,
    blocked_until timestamptz not null
);
create index login_attempt_by_last_failure on platform.login_attempt (last_failure);
