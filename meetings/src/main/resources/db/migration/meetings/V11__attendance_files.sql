-- Attendance that came in a file of the national handbook app: which seats were called by it. Of the file nothing is kept but its
-- name and fingerprint.
create table meetings.attendance_file (
    id         uuid primary key,
    meeting_id uuid        not null references meetings.meeting (id),
    account_id uuid        not null,
    by_name    text        not null,
    file_name  text        not null check (length(file_name) <= 200),
    file_hash  text        not null,
    kept       integer     not null,                         -- seats that were called otherwise, and stayed so
    left_out   integer     not null,                         -- rows that said nothing of a seat
    taken_at   timestamptz not null
);
create index attendance_file_meeting on meetings.attendance_file (meeting_id, taken_at desc);

create table meetings.attendance_file_seat (
    file_id   uuid not null references meetings.attendance_file (id) on delete cascade,
    member_id uuid not null,                                 -- as the seat named them then
    primary key (file_id, member_id)
);
