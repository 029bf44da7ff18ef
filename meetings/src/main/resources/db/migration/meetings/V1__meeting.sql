-- A meeting from its plan to the roll call. unit_id and *_id of people belong to membership: deliberately no foreign keys.
create schema if not exists meetings;

create table meetings.meeting (
    id                   uuid primary key,
    unit_id              uuid not null,
    unit_path            text collate "C" not null,
    kind                 text not null check (kind in ('REGULAR', 'THEMATIC', 'EXTRAORDINARY', 'COMMITTEE')),
    month                date not null check (extract(day from month) = 1),
    prepares             uuid references meetings.meeting (id),
    title                text not null,
    starts_at            timestamptz not null,
    minutes              integer not null check (minutes between 1 and 1440),
    place                text not null,
    form                 text not null check (form in ('IN_PERSON', 'HYBRID', 'ONLINE')),
    online_link          text,
    chair_id             uuid,
    secretary_id         uuid,
    state                text not null
        check (state in ('PLANNED', 'ANNOUNCED', 'OPEN', 'CONCLUDED', 'RECORDED', 'CANCELLED')),
    round                integer not null check (round >= 0),
    changed_since_notice boolean not null,
    announced_at         timestamptz,
    opened_at            timestamptz,
    concluded_at         timestamptz,
    recorded_at          timestamptz,
    cancel_reason        text,
    check_in_code        text check (check_in_code ~ '^[0-9]{6}$'),
    version              bigint not null,
    check ((kind = 'COMMITTEE') = (prepares is not null)),
    check ((state = 'CANCELLED') = (cancel_reason is not null))
);

-- one regular meeting per branch and month; a cancelled one makes room
create unique index meeting_one_regular on meetings.meeting (unit_id, month) where kind = 'REGULAR' and state <> 'CANCELLED';
create unique index meeting_one_committee on meetings.meeting (prepares) where kind = 'COMMITTEE' and state <> 'CANCELLED';
create index meeting_by_unit on meetings.meeting (unit_id, starts_at);
create index meeting_by_scope on meetings.meeting (month, unit_path);

create table meetings.agenda_item (
    id           uuid primary key,
    meeting_id   uuid not null references meetings.meeting (id),
    position     integer not null check (position >= 1),
    title        text not null,
    minutes      integer not null check (minutes between 0 and 600),
    presenter_id uuid,
    preparer_id  uuid,
    constraint agenda_item_position unique (meeting_id, position) deferrable initially deferred
);

create table meetings.agenda_paper (
    item_id     uuid not null references meetings.agenda_item (id) on delete cascade,
    meeting_id  uuid not null references meetings.meeting (id),
    file_id     uuid not null,
    name        text not null,
    attached_at timestamptz not null,
    attached_by uuid not null,
    primary key (item_id, file_id)
);
create index agenda_paper_by_meeting on meetings.agenda_paper (meeting_id);

-- who was told what in which round: kept, so that "was the superior invited" stays answerable
create table meetings.announcement (
    meeting_id uuid not null references meetings.meeting (id),
    round      integer not null check (round >= 1),
    at         timestamptz not null,
    by_account uuid not null,
    starts_at  timestamptz not null,
    place      text not null,
    primary key (meeting_id, round)
);

create table meetings.announcement_person (
    meeting_id uuid not null,
    round      integer not null,
    member_id  uuid not null,
    full_name  text not null,
    status     text,
    role       text not null check (role in ('EXPECTED', 'INFORMED', 'INVITED')),
    primary key (meeting_id, round, member_id),
    foreign key (meeting_id, round) references meetings.announcement (meeting_id, round)
);
create index announcement_person_by_member on meetings.announcement_person (member_id, meeting_id);

create table meetings.reply (
    meeting_id uuid not null references meetings.meeting (id),
    member_id  uuid not null,
    choice     text not null check (choice in ('IN_PERSON', 'ONLINE', 'ABSENT')),
    reason     text,
    at         timestamptz not null,
    entered_by uuid not null,
    primary key (meeting_id, member_id),
    check (choice <> 'ABSENT' or reason is not null)
);

create table meetings.paper_opened (
    meeting_id uuid not null references meetings.meeting (id),
    file_id    uuid not null,
    member_id  uuid not null,
    at         timestamptz not null,
    primary key (meeting_id, file_id, member_id)
);

-- the roll as it stood when the meeting opened, and the roll call on it
create table meetings.seat (
    meeting_id uuid not null references meetings.meeting (id),
    member_id  uuid not null,
    position   integer not null,
    full_name  text not null,
    status     text,
    role       text not null check (role in ('EXPECTED', 'INFORMED', 'INVITED')),
    presence   text not null
        check (presence in ('UNKNOWN', 'IN_PERSON', 'ONLINE', 'ABSENT_WITH_REASON', 'ABSENT_WITHOUT_REASON')),
    reason     text,
    arrived_at timestamptz,
    left_at    timestamptz,
    primary key (meeting_id, member_id)
);
create index seat_by_member on meetings.seat (member_id, meeting_id);

-- written while the meeting's row is locked by the same person's check-in: hence no foreign key
create table meetings.check_in_attempt (
    meeting_id uuid not null,
    member_id  uuid not null,
    at         timestamptz not null
);
create index check_in_attempt_by_member on meetings.check_in_attempt (meeting_id, member_id, at);
