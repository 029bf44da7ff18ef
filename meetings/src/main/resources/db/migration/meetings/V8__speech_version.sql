-- a note is corrected only by who read it as it is
alter table meetings.speech add column version integer not null default 1 constraint speech_version check (version > 0);
