-- A time out of the Party that was over before the person's path begins here: told by a list book, as an act beside the path. on_day is the
-- day on which membership ended, until_day the first day in the Party again. Old papers are often lost, so that none is demanded.
alter table membership.act
    drop constraint act_kind_check;
alter table membership.act
    add constraint act_kind_check check (kind in ('ENTERED', 'NOTED', 'GROUPED', 'ADMITTED', 'CEREMONY_HELD', 'BECAME_OFFICIAL',
        'EXEMPTED', 'TEMPORARILY_EXEMPTED', 'RESUMED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'WENT_ABROAD', 'CAME_BACK', 'HOSTED',
        'HOSTING_EXTENDED', 'HOST_MOVED', 'HOSTING_ENDED', 'TRANSFERRED', 'MOVED_COLLECTIVELY', 'MOVED_AWAY', 'LEFT', 'STRUCK_OFF', 'EXPELLED',
        'DECEASED', 'INSPECTION_OPENED', 'INSPECTION_CLOSED', 'REPRIMANDED', 'WARNED', 'DISMISSED', 'BADGE_PROPOSED', 'BADGE_AWARDED',
        'BADGE_HANDED_OVER', 'END_MARKED', 'WAS_OUTSIDE', 'ANNULLED')),
    add constraint act_outside check (kind <> 'WAS_OUTSIDE'
        or (until_day is not null and until_day > on_day and unit_id is null));

-- every roll asks it of everybody, and few have one
create index act_outside on membership.act (member_id) where kind = 'WAS_OUTSIDE';
