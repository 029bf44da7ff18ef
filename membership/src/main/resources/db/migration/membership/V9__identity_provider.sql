-- who signs in at an identity provider is known by its subject there; null where the product keeps the password itself
alter table membership.account add column external_id text collate "C" unique check (length(external_id) between 1 and 255);

-- what the provider was told last of an account, and what it has still to be told: one row each, so that changes made while
-- the provider cannot be reached add up to their last
create table membership.provisioning (
    account_id    uuid primary key references membership.account (id),
    told_name     text,                                        -- null: it was told nothing yet
    told_email    text,
    told_active   boolean,
    secret        bytea,                                       -- sealed; only until the provider has it
    secret_stays  boolean not null default false,              -- chosen by its owner, not to be changed at the first sign-in
    revision      bigint not null default 1,                   -- of the wish: what was asked for meanwhile is not taken for told
    waiting_since timestamptz,                                 -- null: nothing to tell
    due_at        timestamptz,
    tries         integer not null default 0,
    failed_since  timestamptz,
    failure       text check (failure in ('UNREACHABLE', 'UNAUTHORISED', 'NAME_TAKEN', 'REFUSED')),
    check ((waiting_since is null) = (due_at is null)),
    check ((failed_since is null) = (failure is null)),
    check (waiting_since is not null or secret is null)
);
create index provisioning_due on membership.provisioning (due_at) where due_at is not null;
