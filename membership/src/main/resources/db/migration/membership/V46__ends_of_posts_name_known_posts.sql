-- What ended or was taken back is one of the posts there are, as in membership.position itself.
alter table membership.position_ending add constraint position_ending_position_check check (position in ('SECRETARY',
    'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER', 'SUPERIOR_IN_CHARGE', 'PARTY_BUILDING_OFFICER', 'OFFICE_OFFICER',
    'INSPECTOR', 'ORGANISATION_OFFICER'));
create index position_ending_post on membership.position_ending (position_id);

-- A post that ended because another one was given in its place: taking that one back gives it again, until the day it had ended on before.
alter table membership.position_ending add column gave_way_to uuid, add column was_last_day date;
comment on column membership.position_ending.gave_way_to is 'the post that was given in its place; no foreign key, since it may be taken back';
create index position_ending_gave_way on membership.position_ending (gave_way_to) where gave_way_to is not null;

-- A group that a sheet named for the first time says which sheet.
create table membership.unit_origin (
    unit_id   uuid primary key references membership.unit (id) on delete cascade,
    intake_id uuid not null references membership.intake (id) on delete cascade
);
create index unit_origin_intake on membership.unit_origin (intake_id);
