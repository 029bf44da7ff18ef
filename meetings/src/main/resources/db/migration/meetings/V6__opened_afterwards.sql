-- When the opening was entered, if only afterwards: arrivals of which no hour is given then count from the opening.
alter table meetings.meeting add column opening_noted_at timestamptz;
