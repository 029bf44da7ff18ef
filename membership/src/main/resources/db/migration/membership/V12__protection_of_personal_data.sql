-- Protection of personal data (Law 91/2025/QH15): what is sealed beside the list book, how it is found, who opened it and why

-- each value is sealed for its person and its field, so that no value opens in another's place
create table membership.particulars (
    member_id  uuid primary key references membership.member (id),
    citizen_id bytea,                                        -- sealed: số định danh cá nhân
    residence  bytea                                         -- sealed: nơi cư trú, the part at home and the commune
);

-- blind index: HMAC of the field's name and the normalised value, so that exactly that value is found and no other. While keys rotate
-- a value has one row per key in use.
create table membership.blind_index (
    member_id uuid not null references membership.member (id),
    field     text not null check (field in ('CITIZEN_ID', 'PHONE')),
    key_id    bigint not null,
    digest    bytea not null,
    primary key (member_id, field, key_id)
);
-- a citizen id belongs to one person; several may share a telephone
create unique index blind_index_citizen_id on membership.blind_index (digest) where field = 'CITIZEN_ID';
create index blind_index_phone on membership.blind_index (digest) where field = 'PHONE';

-- the keys that something in this database needs, each with a probe by which a start tells the right key from another
create table membership.sealing_key (
    purpose    text not null check (purpose in ('SEAL', 'INDEX')),
    key_id     bigint not null,
    probe      bytea not null,
    added_at   timestamptz not null,
    retired_at timestamptz,                                  -- nothing needs it any more
    primary key (purpose, key_id)
);

-- somebody looked at a sealed value in full: shown to the person it is about; append-only, never the value
create table membership.opening (
    id          uuid primary key,
    member_id   uuid not null references membership.member (id),
    unit_id     uuid not null references membership.unit (id),
    field       text not null check (field in ('CITIZEN_ID', 'RESIDENCE', 'PHONE', 'EVERYTHING')),
    account_id  uuid not null,
    by_name     text not null,
    by_post     text check (by_post in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER', 'SUPERIOR_IN_CHARGE', 'PARTY_BUILDING_OFFICER', 'OFFICE_OFFICER', 'INSPECTOR', 'ORGANISATION_OFFICER')),
    reason      text not null check (reason in ('PROCEDURE', 'CHECK', 'CONTACT', 'REQUEST', 'AUTHORITY', 'OTHER')),
    explanation text not null check (length(explanation) between 10 and 500),
    opened_at   timestamptz not null,
    until       timestamptz not null check (until > opened_at),
    unusual     boolean not null                             -- the limit of openings in an hour was reached with it
);
create index opening_of on membership.opening (member_id, opened_at desc);
create index opening_by on membership.opening (account_id, opened_at desc);
create index opening_in on membership.opening (unit_id, opened_at desc);
