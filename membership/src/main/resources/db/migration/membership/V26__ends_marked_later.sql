-- An end recorded before it could say so, or wrongly, is marked later as one for a crime after which readmission waits longer, or not:
-- an act of its own, with its paper and its reason, about the end.
alter table membership.act
    add column about_id uuid references membership.act (id),
    drop constraint act_kind_check,
    drop constraint act_criminal;
alter table membership.act
    add constraint act_kind_check check (kind in ('ENTERED', 'NOTED', 'GROUPED', 'ADMITTED', 'CEREMONY_HELD', 'BECAME_OFFICIAL',
        'EXEMPTED', 'TEMPORARILY_EXEMPTED', 'RESUMED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'WENT_ABROAD', 'CAME_BACK', 'HOSTED',
        'HOSTING_EXTENDED', 'HOST_MOVED', 'HOSTING_ENDED', 'TRANSFERRED', 'MOVED_COLLECTIVELY', 'MOVED_AWAY', 'LEFT', 'STRUCK_OFF', 'EXPELLED',
        'DECEASED', 'INSPECTION_OPENED', 'INSPECTION_CLOSED', 'REPRIMANDED', 'WARNED', 'DISMISSED', 'BADGE_PROPOSED', 'BADGE_AWARDED',
        'BADGE_HANDED_OVER', 'END_MARKED', 'ANNULLED')),
    add constraint act_criminal check (not criminal or kind in ('STRUCK_OFF', 'EXPELLED', 'END_MARKED')),
    add constraint act_about check ((about_id is not null) = (kind = 'END_MARKED'));
