-- Reorganisations that were prepared and wait for their day. Nothing of them is in the tree; on the day they become a row of
-- membership.reorganisation with the same id.
create table membership.coming_reorganisation (
    id              uuid primary key,
    sequence        bigint generated always as identity unique,
    kind            text not null check (kind in ('CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT')),
    issuer_id       uuid not null references membership.unit (id),
    decision_number text not null check (length(decision_number) between 1 and 50),
    decided_on      date not null,
    effective_on    date not null,
    legal_basis     text not null check (length(legal_basis) <= 1000),
    change          jsonb not null,   -- what is to be done, by ids; the people of a split have rows of their own
    by_account      uuid not null,
    by_name         text not null,
    prepared_at     timestamptz not null,
    state           text not null check (state in ('WAITING', 'STUCK', 'DONE', 'CANCELLED')),
    problem         text,             -- why it could not be done on its day: code of the refusal
    problem_args    text[],
    cancelled_by    text,
    cancel_reason   text check (length(cancel_reason) between 1 and 500),
    settled_at      timestamptz,      -- when it was found that it cannot be done, was done or called off
    check ((state = 'STUCK') = (problem is not null and problem_args is not null)),
    check ((state = 'CANCELLED') = (cancelled_by is not null and cancel_reason is not null)),
    check ((state = 'WAITING') = (settled_at is null))
);
create index coming_reorganisation_open on membership.coming_reorganisation (effective_on, sequence) where state in ('WAITING', 'STUCK');

-- Standing units that take part, by the names when it was prepared: what it rests on.
create table membership.coming_reorganisation_unit (
    coming_id uuid not null references membership.coming_reorganisation (id),
    unit_id   uuid not null references membership.unit (id),
    name      text not null,
    primary key (coming_id, unit_id)
);
create index coming_reorganisation_unit_unit on membership.coming_reorganisation_unit (unit_id);

-- What whoever prepared it was shown.
create table membership.coming_reorganisation_line (
    coming_id uuid not null references membership.coming_reorganisation (id),
    position  integer not null,
    tone      text not null check (tone in ('DEED', 'WARNING')),
    code      text not null,
    args      text[] not null,
    primary key (coming_id, position)
);

-- Who is to go over in a split.
create table membership.coming_reorganisation_member (
    coming_id uuid not null references membership.coming_reorganisation (id),
    member_id uuid not null references membership.member (id),
    primary key (coming_id, member_id)
);
create index coming_reorganisation_member_member on membership.coming_reorganisation_member (member_id);
