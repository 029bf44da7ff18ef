-- Rules of the field as dated data. An empty unit_path is the whole country; a longer prefix is a local rule and wins.
create table meetings.rule_value (
    key         text not null check (key in ('EXPECTED_DAY', 'FIRST_WEEK_LAST_DAY', 'MINIMUM_MINUTES', 'COMBINED_MINUTES',
        'PAPERS_DAYS_BEFORE', 'RESULTS_DAYS_AFTER', 'ATTENDANCE_TARGET', 'ONLINE_SHARE', 'OPENING_LEAD_MINUTES',
        'LATE_GRACE_MINUTES')),
    unit_path   text collate "C" not null,
    value       numeric not null,
    legal_basis text not null,
    valid_from  date not null,
    valid_to    date,
    primary key (key, unit_path, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

insert into meetings.rule_value (key, unit_path, value, legal_basis, valid_from, valid_to) values
    ('EXPECTED_DAY', '', 3, '50-CT/TW', '2025-07-23', null),
    ('FIRST_WEEK_LAST_DAY', '', 7, '50-CT/TW', '2025-07-23', null),
    ('MINIMUM_MINUTES', '', 90, '42-HD/BTCTW', '2025-10-28', null),
    ('COMBINED_MINUTES', '', 120, '42-HD/BTCTW', '2025-10-28', null),
    ('PAPERS_DAYS_BEFORE', '', 1, '42-HD/BTCTW', '2025-10-28', null),
    ('RESULTS_DAYS_AFTER', '', 2, '42-HD/BTCTW', '2025-10-28', null),
    ('ATTENDANCE_TARGET', '', 85, '12-HD/BTCTW', '2018-07-06', '2025-10-27'),
    ('ATTENDANCE_TARGET', '', 90, '42-HD/BTCTW', '2025-10-28', null),
    ('ONLINE_SHARE', '', 50, '03-HD/TW', '2022-12-27', null),
    ('OPENING_LEAD_MINUTES', '', 60, 'Quy ước của phần mềm', '2018-01-01', null),
    ('LATE_GRACE_MINUTES', '', 5, 'Quy ước của phần mềm', '2018-01-01', null);

-- Habits by type of branch: when it usually meets, and whether Saturday is a day of rest there.
create table meetings.branch_habit (
    branch_type     text primary key check (branch_type in ('RESIDENTIAL', 'ADMINISTRATIVE', 'STATE_ENTERPRISE',
        'PRIVATE_ENTERPRISE', 'STUDENT', 'ARMED_FORCES')),
    usual_start     time not null,
    rests_saturdays boolean not null
);

insert into meetings.branch_habit (branch_type, usual_start, rests_saturdays) values
    ('RESIDENTIAL', '19:30', false),
    ('ADMINISTRATIVE', '14:00', true),
    ('STATE_ENTERPRISE', '14:00', true),
    ('PRIVATE_ENTERPRISE', '17:00', false),
    ('STUDENT', '18:00', false),
    ('ARMED_FORCES', '14:00', false);

-- Public holidays and the days worked for them. Maintained by officers; "dự kiến" until the year's plan is published.
create table meetings.calendar_day (
    day         date primary key,
    kind        text not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY')),
    name        text not null,
    legal_basis text not null
);

insert into meetings.calendar_day (day, kind, name, legal_basis) values
    ('2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112'),
    ('2025-01-27', 'HOLIDAY', 'Tết Ất Tỵ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2025'),
    ('2025-01-28', 'HOLIDAY', 'Tết Ất Tỵ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2025'),
    ('2025-01-29', 'HOLIDAY', 'Tết Ất Tỵ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2025'),
    ('2025-01-30', 'HOLIDAY', 'Tết Ất Tỵ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2025'),
    ('2025-01-31', 'HOLIDAY', 'Tết Ất Tỵ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2025'),
    ('2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'),
    ('2025-04-26', 'MAKE_UP_WORKDAY', 'Làm bù ngày 02/5', 'Kế hoạch nghỉ lễ năm 2025'),
    ('2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112'),
    ('2025-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112'),
    ('2025-05-02', 'HOLIDAY', 'Nghỉ hoán đổi', 'Kế hoạch nghỉ lễ năm 2025'),
    ('2025-09-01', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    ('2025-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    ('2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112'),
    ('2026-01-02', 'HOLIDAY', 'Nghỉ hoán đổi', 'Kế hoạch nghỉ lễ năm 2026'),
    ('2026-01-10', 'MAKE_UP_WORKDAY', 'Làm bù ngày 02/01', 'Kế hoạch nghỉ lễ năm 2026'),
    ('2026-02-16', 'HOLIDAY', 'Tết Bính Ngọ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2026'),
    ('2026-02-17', 'HOLIDAY', 'Tết Bính Ngọ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2026'),
    ('2026-02-18', 'HOLIDAY', 'Tết Bính Ngọ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2026'),
    ('2026-02-19', 'HOLIDAY', 'Tết Bính Ngọ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2026'),
    ('2026-02-20', 'HOLIDAY', 'Tết Bính Ngọ', 'Bộ luật Lao động 2019, Điều 112; kế hoạch năm 2026'),
    ('2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'),
    ('2026-04-27', 'HOLIDAY', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 111'),
    ('2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112'),
    ('2026-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112'),
    ('2026-08-22', 'MAKE_UP_WORKDAY', 'Làm bù ngày 31/8', 'Kế hoạch nghỉ lễ năm 2026'),
    ('2026-08-31', 'HOLIDAY', 'Nghỉ hoán đổi', 'Kế hoạch nghỉ lễ năm 2026'),
    ('2026-09-01', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    ('2026-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    ('2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112'),
    ('2027-02-05', 'HOLIDAY', 'Tết Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; dự kiến'),
    ('2027-02-06', 'HOLIDAY', 'Tết Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; dự kiến'),
    ('2027-02-07', 'HOLIDAY', 'Tết Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; dự kiến'),
    ('2027-02-08', 'HOLIDAY', 'Tết Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; dự kiến'),
    ('2027-02-09', 'HOLIDAY', 'Tết Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; dự kiến'),
    ('2027-02-10', 'HOLIDAY', 'Nghỉ bù Tết Đinh Mùi', 'Bộ luật Lao động 2019, Điều 111; dự kiến'),
    ('2027-02-11', 'HOLIDAY', 'Nghỉ bù Tết Đinh Mùi', 'Bộ luật Lao động 2019, Điều 111; dự kiến'),
    ('2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112'),
    ('2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112'),
    ('2027-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112'),
    ('2027-05-03', 'HOLIDAY', 'Nghỉ bù Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 111'),
    ('2027-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112'),
    ('2027-09-03', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112; dự kiến');
