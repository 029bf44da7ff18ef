-- a one-time code with which a person makes their own account; of the code only its digest stays, once a letter with it has left
create table membership.invitation (
    id           uuid primary key,
    member_id    uuid references membership.member (id),
    display_name text check (length(display_name) between 2 and 100),   -- of a technical administrator, who is nobody's member
    way          text not null check (way in ('EMAIL', 'PAPER')),
    code_digest  text collate "C" not null unique,
    sealed_code  bytea,                                      -- until the letter has left
    round        integer not null check (round > 0),         -- how often a code was made for it
    by_account   uuid not null,
    by_name      text not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null check (expires_at > made_at),
    sent_at      timestamptz,
    used_at      timestamptz,
    revoked_at   timestamptz,
    check ((member_id is null) <> (display_name is null)),
    check (sealed_code is null or (way = 'EMAIL' and sent_at is null and used_at is null and revoked_at is null))
);
create unique index invitation_of_member on membership.invitation (member_id) where used_at is null and revoked_at is null;

-- RFC 6238; not in force until confirmed with a first code
create table membership.second_factor (
    account_id   uuid primary key references membership.account (id),
    secret       bytea not null,                             -- sealed
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0                   -- no code of this or an earlier step is taken again
);

create table membership.recovery_code (
    account_id  uuid not null references membership.second_factor (account_id) on delete cascade,
    code_digest text collate "C" not null,
    used_at     timestamptz,
    primary key (account_id, code_digest)
);

-- what needs a second person before it is done
create table membership.rights_proposal (
    id            uuid primary key,
    kind          text not null check (kind in ('POSITION', 'ADMINISTRATOR', 'PASSWORD_RESET', 'SECOND_FACTOR_RESET')),
    subject_name  text not null,
    unit_id       uuid references membership.unit (id),
    member_id     uuid references membership.member (id),
    position      text check (position in ('SUPERIOR_IN_CHARGE', 'PARTY_BUILDING_OFFICER', 'OFFICE_OFFICER', 'INSPECTOR', 'ORGANISATION_OFFICER')),
    from_day      date,
    last_day      date check (last_day >= from_day),
    basis         text,
    account_id    uuid references membership.account (id),
    proposer      uuid not null,
    proposer_name text not null,
    proposed_at   timestamptz not null,
    expires_at    timestamptz not null check (expires_at > proposed_at),
    state         text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'ALONE')),
    decider       uuid,
    decider_name  text,
    decided_at    timestamptz,
    reason        text check (length(reason) between 3 and 500),
    check ((kind = 'POSITION') = (unit_id is not null and member_id is not null and position is not null and from_day is not null)),
    check ((kind in ('PASSWORD_RESET', 'SECOND_FACTOR_RESET')) = (account_id is not null)),
    check ((state = 'PROPOSED') = (decided_at is null) and (state in ('CONFIRMED', 'REJECTED')) = (decider is not null)),
    check (state <> 'CONFIRMED' or decider <> proposer),
    check ((state = 'REJECTED') = (reason is not null))
);
create index rights_proposal_open on membership.rights_proposal (expires_at) where state = 'PROPOSED';

-- what others, or the person, did to an account: shown to its owner; append-only
create table membership.account_event (
    id         uuid primary key,
    account_id uuid not null references membership.account (id),
    kind       text not null check (kind in ('PASSWORD_RESET', 'SECOND_FACTOR_RESET', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'RECOVERY_CODES', 'RECOVERY_USED', 'DISABLED', 'ENABLED')),
    by_name    text not null,
    by_other   boolean not null,
    at         timestamptz not null
);
create index account_event_of on membership.account_event (account_id, at desc);
alter table membership.account add column events_seen_at timestamptz;
