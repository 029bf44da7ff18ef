-- by which account it was written, so that whoever wrote it can be told; older rows have a name only and are not guessed
alter table meetings.task_report add column by_account uuid;
alter table meetings.minutes_edit add column by_account uuid;
create index task_report_by on meetings.task_report (by_account) where by_account is not null;
create index minutes_edit_by on meetings.minutes_edit (by_account) where by_account is not null;
-- one person's rows of all meetings
create index reply_of_member on meetings.reply (member_id);
create index speech_of_member on meetings.speech (member_id);
create index elector_of_member on meetings.elector (member_id) where choice is not null;
create index paper_opened_of_member on meetings.paper_opened (member_id);
create index check_in_attempt_of_member on meetings.check_in_attempt (member_id);
create index attendance_file_seat_of_member on meetings.attendance_file_seat (member_id);
create index meeting_of_chair on meetings.meeting (chair_id) where chair_id is not null;
create index meeting_of_secretary on meetings.meeting (secretary_id) where secretary_id is not null;
create index agenda_item_of_presenter on meetings.agenda_item (presenter_id) where presenter_id is not null;
create index agenda_item_of_preparer on meetings.agenda_item (preparer_id) where preparer_id is not null;
