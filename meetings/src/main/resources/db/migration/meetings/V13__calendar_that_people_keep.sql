-- The calendar is kept on the console: days are added and withdrawn, never edited; what was withdrawn stays with who and when.
alter table meetings.calendar_day drop constraint calendar_day_pkey;
alter table meetings.calendar_day
    add column id uuid primary key default gen_random_uuid(),
    add column expected boolean not null default false,      -- dự kiến: the year's plan is not published yet
    add column added_by text, add column added_at timestamptz,                     -- null: came with the product
    add column withdrawn_by text, add column withdrawn_at timestamptz,
    add constraint calendar_day_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null));
create unique index calendar_day_standing on meetings.calendar_day (day) where withdrawn_at is null;
update meetings.calendar_day set expected = true, legal_basis = replace(legal_basis, '; dự kiến', '')
where legal_basis like '%; dự kiến';

-- a year is known when at least as many holidays are entered as the law gives
alter table meetings.rule_value drop constraint rule_value_key_check;
alter table meetings.rule_value add constraint rule_value_key_check check (key in ('EXPECTED_DAY', 'FIRST_WEEK_LAST_DAY',
    'MINIMUM_MINUTES', 'COMBINED_MINUTES', 'PAPERS_DAYS_BEFORE', 'RESULTS_DAYS_AFTER', 'ATTENDANCE_TARGET', 'ONLINE_SHARE',
    'OPENING_LEAD_MINUTES', 'LATE_GRACE_MINUTES', 'HOLIDAYS_A_YEAR'));
insert into meetings.rule_value (key, unit_path, value, legal_basis, valid_from, valid_to) values
    ('HOLIDAYS_A_YEAR', '', 11, 'Bộ luật Lao động 2019, Điều 112: 11 ngày nghỉ lễ, tết', '2021-01-01', null);

-- 294-QĐ/TW gave way to 208-QĐ/TW and 06-HD/TW to 01-HD/TW: the same counting, on texts whose wording is still to be verified
create temporary table newer on commit drop as
select * from meetings.vote_rule where valid_to is null and valid_from < '2026-07-26' and legal_basis like '%294-QĐ/TW%';
update meetings.vote_rule r set valid_to = '2026-07-25' from newer n where r.subject = n.subject and r.valid_from = n.valid_from;
insert into meetings.vote_rule (subject, numerator, denominator, comparison, deductions, mode, legal_basis, valid_from)
select subject, numerator, denominator, comparison, deductions, mode, replace(replace(legal_basis,
    '294-QĐ/TW', '208-QĐ/TW (thay 294-QĐ/TW)'), '06-HD/TW', '01-HD/TW năm 2026 (thay 06-HD/TW)') || ' (cần kiểm chứng)', '2026-07-26'
from newer;
