-- Dated rows are half open: valid_from is the first day, valid_to the first day no longer; null means until further notice.
create schema if not exists membership;
create extension if not exists btree_gist;

-- short labels of paths: unique in the whole tree, so that a move never meets a twin
create sequence membership.unit_label;

create table membership.unit (
    id            uuid primary key,
    kind          text not null check (kind in ('CENTRAL', 'PROVINCE', 'COMMUNE', 'BASE', 'SUB_COMMITTEE', 'BRANCH', 'GROUP')),
    name          text not null check (length(name) between 2 and 200),
    label         text not null unique check (label ~ '^[a-z0-9]+$'),
    official_code text unique check (official_code ~ '^[0-9]{2}(\.[0-9]{3}){4}$'),
    branch_type   text check (branch_type in ('RESIDENTIAL', 'ADMINISTRATIVE', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'STUDENT', 'ARMED_FORCES')),
    region        smallint check (region between 1 and 4),   -- of the minimum wage, for dues
    version       bigint not null default 0,
    created_at    timestamptz not null,
    check (branch_type is null or kind = 'BRANCH')
);

create table membership.unit_link (
    unit_id    uuid not null references membership.unit (id),
    parent_id  uuid references membership.unit (id),
    path       text collate "C" not null check (path ~ '^([a-z0-9]+\.)+$'),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    primary key (unit_id, valid_from),
    check (parent_id <> unit_id),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_link_path on membership.unit_link (path);
create index unit_link_parent on membership.unit_link (parent_id);

create table membership.term (
    unit_id  uuid not null references membership.unit (id),
    from_day date not null,
    to_day   date not null check (to_day >= from_day),       -- the last day, included, as on papers
    primary key (unit_id, from_day),
    exclude using gist (unit_id with =, daterange(from_day, to_day, '[]') with &&)
);

-- where no term is entered: terms follow one another from a first day
create table membership.term_rule (
    valid_from  date primary key,
    valid_to    date check (valid_to > valid_from),
    first_day   date not null,
    years       smallint not null check (years between 1 and 10),
    legal_basis text not null
);
insert into membership.term_rule values
    ('2020-01-01', null, '2020-07-01', 5, 'Điều lệ Đảng, Điều 13; 294-QĐ/TW §23.1 (chi bộ: thí điểm 5 năm)');

-- numbers of the field, dated, with their basis
create table membership.rule (
    code        text not null check (code in ('probation-months', 'admission-age', 'committee-from', 'committee-most')),
    amount      integer not null,
    valid_from  date not null,
    valid_to    date check (valid_to > valid_from),
    legal_basis text not null,
    primary key (code, valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
insert into membership.rule values
    ('probation-months', 12, '2011-01-19', null, 'Điều lệ Đảng (Đại hội XI), Điều 5.1: 12 tháng từ ngày tổ chức lễ kết nạp'),
    ('admission-age', 18, '2011-01-19', null, 'Điều lệ Đảng (Đại hội XI), Điều 1; 294-QĐ/TW'),
    ('committee-from', 9, '2011-01-19', null, 'Điều lệ Đảng, Điều 24.4; 294-QĐ/TW §23.2'),
    ('committee-most', 7, '2011-01-19', null, '294-QĐ/TW §23.2');

create table membership.member (
    id           uuid primary key,
    full_name    text not null check (length(full_name) between 2 and 100),
    search_name  text collate "C" not null,                  -- lower case, without diacritics
    sort_name    text not null,                              -- given name first
    birth_year   smallint not null check (birth_year between 1900 and 2100),
    birth_date   date check (extract(year from birth_date) = birth_year),
    sex          text check (sex in ('MALE', 'FEMALE')),
    ethnic_group text,
    home_place   text,
    education    text,
    occupation   text,
    decision_on  date,                                       -- quyết định kết nạp: party age counts from here
    ceremony_on  date,                                       -- lễ kết nạp: probation counts from here
    official_on  date,
    card_number  text collate "C" unique,
    phone        bytea,                                      -- sealed
    email        text,
    smartphone   boolean not null,
    away         boolean not null,
    note         text,
    version      bigint not null default 0,
    created_at   timestamptz not null,
    check (ceremony_on >= decision_on),
    check (official_on >= ceremony_on),
    check (decision_on >= make_date(birth_year, 1, 1))
);
create index member_search on membership.member (search_name, birth_year);

create table membership.attachment (
    id          uuid primary key,
    member_id   uuid not null references membership.member (id),
    unit_id     uuid not null references membership.unit (id),
    kind        text not null check (kind in ('HOME', 'HOST')),
    party_group text,
    valid_from  date not null,
    valid_to    date check (valid_to > valid_from),
    exclude using gist (member_id with =, daterange(valid_from, valid_to) with &&) where (kind = 'HOME'),
    exclude using gist (member_id with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index attachment_unit on membership.attachment (unit_id);

create table membership.status (
    id         uuid primary key,
    member_id  uuid not null references membership.member (id),
    unit_id    uuid not null references membership.unit (id),
    status     text not null check (status in ('OFFICIAL', 'PROBATIONARY', 'EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED', 'TRANSFERRED_OUT', 'HOSTED')),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    basis      text,
    exclude using gist (member_id with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index status_unit on membership.status (unit_id);

create table membership.position (
    id         uuid primary key,
    member_id  uuid not null references membership.member (id),
    unit_id    uuid not null references membership.unit (id),
    position   text not null check (position in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER', 'SUPERIOR_IN_CHARGE', 'PARTY_BUILDING_OFFICER', 'OFFICE_OFFICER', 'INSPECTOR', 'ORGANISATION_OFFICER')),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    basis      text,
    exclude using gist (member_id with =, unit_id with =, position with =, daterange(valid_from, valid_to) with &&),
    constraint position_one_secretary exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&) where (position = 'SECRETARY')
);
create index position_unit on membership.position (unit_id);
create index position_member on membership.position (member_id);

create table membership.account (
    id                      uuid primary key,
    member_id               uuid unique references membership.member (id),
    display_name            text,
    user_name               text not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    password_hash           text not null,
    enabled                 boolean not null,
    technical_administrator boolean not null,
    must_change_password    boolean not null,
    language                text check (language in ('vi', 'en')),
    elder                   boolean not null default false,
    version                 bigint not null default 0,
    created_at              timestamptz not null,
    check (member_id is not null or display_name is not null),
    check (not technical_administrator or member_id is null)
);
create unique index account_user_name on membership.account (lower(user_name));

-- a list book that was read: proposed for a while with its sealed content, then confirmed and its content forgotten
create table membership.roll_import (
    id           uuid primary key,
    unit_id      uuid not null references membership.unit (id),
    account_id   uuid not null,
    by_name      text not null,
    file_name    text not null,
    file_hash    text collate "C" not null,
    valid_from   date not null,
    content      bytea,
    proposed_at  timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_at timestamptz,
    added        integer,
    changed      integer,
    unchanged    integer,
    refused      integer,
    version      bigint not null default 0,
    check (confirmed_at is null or (content is null and added is not null and changed is not null and unchanged is not null and refused is not null))
);
create index roll_import_unit on membership.roll_import (unit_id, proposed_at);
create index roll_import_expiry on membership.roll_import (expires_at) where confirmed_at is null;
