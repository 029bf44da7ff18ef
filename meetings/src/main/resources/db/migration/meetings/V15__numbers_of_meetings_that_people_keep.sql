-- Numbers of meetings are added to on the console as those of membership are. One entered wrongly is corrected by another of the same
-- first day; the wrong one stays to be read. What nobody has held against the original text is marked.
alter table meetings.rule_value drop constraint rule_value_pkey;
alter table meetings.rule_value
    add column id uuid primary key default gen_random_uuid(),
    add column to_verify boolean not null default false,
    add column added_by text, add column added_at timestamptz,                     -- null: came with the product
    add column replaced_at timestamptz;
create unique index rule_value_standing on meetings.rule_value (key, unit_path, valid_from) where replaced_at is null;
comment on column meetings.rule_value.to_verify is 'cần kiểm chứng: not yet held against the original text';

-- 50-CT/TW and the details of 42-HD/BTCTW are known from what guides to them say; the 90 minutes were published
update meetings.rule_value set to_verify = true
where added_by is null and unit_path = '' and key in ('EXPECTED_DAY', 'FIRST_WEEK_LAST_DAY', 'COMBINED_MINUTES', 'PAPERS_DAYS_BEFORE',
    'RESULTS_DAYS_AFTER', 'ATTENDANCE_TARGET', 'ONLINE_SHARE');

-- A day of the calendar that was proclaimed on the day itself or after it is marked as such.
alter table meetings.calendar_day add column late boolean not null default false;
comment on column meetings.calendar_day.late is 'entered on the day or after it, on a decision that came late';
