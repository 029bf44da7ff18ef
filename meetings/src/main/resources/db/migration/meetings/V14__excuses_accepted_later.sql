-- "Chấp nhận lý do vắng sau": what is said of an absence once the meeting is over. Rows are only added; of one person the last counts.
-- The seat stays as the roll call had it, since the minutes were signed on it.
create table meetings.absence_excuse (
    meeting_id  uuid        not null references meetings.meeting (id),
    member_id   uuid        not null,                        -- as the seat names them
    turn        integer     not null check (turn >= 1),
    accepted    boolean     not null,                        -- false takes the one before back
    reason      text        not null check (length(reason) <= 500),
    accepted_by text        check (length(accepted_by) <= 150),
    accepted_on date,
    by_account  uuid        not null,
    by_name     text        not null,
    at          timestamptz not null,
    primary key (meeting_id, member_id, turn),
    check (accepted = (accepted_by is not null) and accepted = (accepted_on is not null))
);
create index absence_excuse_of_member on meetings.absence_excuse (member_id);
create index absence_excuse_by on meetings.absence_excuse (by_account);

-- When the absences of a regular meeting were last told. A concluded one without a row is told at the next start.
create table meetings.absences_told (
    meeting_id uuid primary key references meetings.meeting (id),
    at         timestamptz not null
);
