-- Alerts by rule. They are computed from facts; kept here is what they are computed from and nothing else has, what was told of
-- them, and who put one aside. An alert never acts by itself.

alter table membership.rule add column added_by text, add column added_at timestamptz;   -- null: came with the product
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis) values
    ('probation-lead-months', 2, '2025-07-01', null, 'Điều lệ Đảng, Điều 5.1; nhắc từ tháng thứ 10 là quy ước của phần mềm, đổi được'),
    ('transfer-lead-days', 7, '2025-07-01', null, '294-QĐ/TW §6.3; số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('absences-warn', 2, '2025-07-01', null, '294-QĐ/TW §8.1; nhắc từ tháng thứ hai là quy ước của phần mềm, đổi được'),
    ('absences-most', 3, '2025-07-01', null, '294-QĐ/TW §8.1: bỏ sinh hoạt 3 tháng trong năm không có lý do chính đáng'),
    ('branch-least', 3, '2011-01-19', null, 'Điều lệ Đảng; 294-QĐ/TW §20.2.1: chi bộ có từ 3 đảng viên chính thức'),
    ('groups-from', 30, '2025-07-01', null, '294-QĐ/TW §20.3.2: chi bộ đông đảng viên chia thành tổ đảng'),
    ('card-check-month', 10, '2025-07-01', null, '294-QĐ/TW §6.1: kiểm tra thẻ đảng mỗi năm một lần; tháng bắt đầu nhắc là quy ước của phần mềm, đổi được'),
    ('aside-months', 6, '2025-07-01', null, 'Quy ước của phần mềm, đổi được'),
    ('badge-lead-days', 90, '2025-07-01', null, '294-QĐ/TW §28.3; số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('badge-wait-reprimand', 6, '2025-07-01', null, '294-QĐ/TW §28.3.1: 6 tháng sau khiển trách'),
    ('badge-wait-warning', 9, '2025-07-01', null, '294-QĐ/TW §28.3.1: 9 tháng sau cảnh cáo'),
    ('badge-wait-dismissal', 12, '2025-07-01', null, '294-QĐ/TW §28.3.1: 12 tháng sau cách chức'),
    ('badge-round-1', 203, '2025-07-01', null, '294-QĐ/TW §28.3: đợt 3/2'),
    ('badge-round-2', 519, '2025-07-01', null, '294-QĐ/TW §28.3: đợt 19/5'),
    ('badge-round-3', 902, '2025-07-01', null, '294-QĐ/TW §28.3: đợt 2/9'),
    ('badge-round-4', 1107, '2025-07-01', null, '294-QĐ/TW §28.3: đợt 7/11'),
    ('badge-35', 1, '2026-05-19', null, '01-HD/TW ngày 19/05/2026 (cần kiểm chứng)'),
    ('badge-95', 1, '2026-05-19', null, '01-HD/TW ngày 19/05/2026 (cần kiểm chứng)');
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis)
select 'badge-' || years, 1, '2025-07-01', null, '294-QĐ/TW §28.3.1'
from unnest(array[30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]) years;

-- Who was absent from the regular meeting of a month without a good reason: told by event, each time the whole meeting. No reasons, no
-- branch: it follows the person. Told again or late, what was said last counts.
create table membership.absence_report (
    meeting_id uuid primary key,
    said_at    timestamptz not null
);
create table membership.absence (
    meeting_id uuid not null references membership.absence_report (meeting_id),
    member_id  uuid not null references membership.member (id),
    month      date not null check (extract(day from month) = 1),
    on_day     date not null,
    primary key (meeting_id, member_id)
);
create index absence_member on membership.absence (member_id, month);

-- the yearly check of cards; the last one of a year is kept, with whom it found without a card
create table membership.card_check (
    unit_id     uuid not null,
    year        smallint not null check (year between 2000 and 2200),
    checked_on  date not null check (extract(year from checked_on) = year),
    remarks     text not null check (length(remarks) <= 1000),
    without     uuid[] not null,
    by_account  uuid not null,
    by_name     text not null,
    recorded_at timestamptz not null,
    version     bigint not null default 1,
    primary key (unit_id, year)
);

-- What was found when branches were last gone through, so that each alert is told once and an area is counted in one query.
create table membership.alert (
    unit_id     uuid not null,
    kind        text not null check (kind in ('PROBATION_ENDING', 'OFFICIAL_DUE', 'TRANSFER_DUE', 'ABSENT_TWICE', 'ABSENT_THRICE',
                    'BADGE', 'BRANCH_SMALL', 'COMMITTEE_ALLOWED', 'GROUPS_DUE', 'CARD_CHECK')),
    subject_id  uuid not null,
    occasion    text collate "C" not null,
    noted_on    date not null,
    aside_until date,                                        -- counted again from that day on
    gone_on     date,                                        -- the facts have changed; it may come back
    primary key (unit_id, kind, subject_id, occasion)
);
create index alert_open on membership.alert (unit_id, kind, aside_until) where gone_on is null;

-- put aside for a time, with a reason; only ever added to, the last one counts
create table membership.alert_aside (
    id          uuid primary key,
    seq         bigint generated always as identity,
    kind        text not null,
    subject_id  uuid not null,
    occasion    text collate "C" not null,
    unit_id     uuid not null,
    until_day   date not null,
    reason      text not null check (length(reason) between 3 and 500),
    by_account  uuid not null,
    by_name     text not null,
    recorded_at timestamptz not null
);
create index alert_aside_last on membership.alert_aside (subject_id, kind, occasion, seq desc);
