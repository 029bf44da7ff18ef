-- Who asked whose a sealed number is: searches, and forms that were told that a citizen id is taken. Counted, so that nobody finds a number
-- by trying; append-only, never the number.
create table membership.search_try (
    id         uuid primary key,
    account_id uuid not null,
    by_name    text not null,
    unit_id    uuid not null,                                -- bare: counted in a transaction of its own, beside one that may hold the unit
    way        text not null check (way in ('SEARCH', 'TAKEN', 'CHANGED')),
    tried_at   timestamptz not null,
    unusual    boolean not null                              -- others were told with it
);
create index search_try_by on membership.search_try (account_id, tried_at desc);
create index search_try_in on membership.search_try (unit_id, tried_at desc);

-- A merge moves the residence as it moves the citizen id, and is taken back by who is in charge of both.
alter table membership.person_merge add column residence boolean not null default false;
alter table membership.person_merge add column gone_unit_id uuid references membership.unit (id);

-- Sealed numbers stand in a column of their own, so that they are sealed anew with the others when keys are turned over; of an account
-- no more is kept than a merge changes.
alter table membership.person_merge_trace add column phone bytea;
update membership.person_merge_trace set phone = decode(substring(was ->> 'phone' from 3), 'hex')
where relation = 'member' and was ->> 'phone' is not null;
update membership.person_merge_trace set was = was - 'phone', became = became - 'phone' where relation = 'member';
update membership.person_merge_trace set was = jsonb_build_object('id', was -> 'id', 'member_id', was -> 'member_id', 'enabled', was -> 'enabled'),
    became = jsonb_build_object('id', became -> 'id', 'member_id', became -> 'member_id', 'enabled', became -> 'enabled')
where relation = 'account';

-- With which wish a password came: what the provider has is forgotten, whatever else was asked for meanwhile.
alter table membership.provisioning add column secret_revision bigint not null default 1;
update membership.provisioning set secret_revision = revision;
