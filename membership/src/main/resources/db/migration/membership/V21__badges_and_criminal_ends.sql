-- Badges (Huy hiệu Đảng) as acts of a path: proposed, awarded, handed over. And an end that was for one of the crimes after which
-- readmission waits longer.
do $$
declare
    c record;
begin
    for c in select conname from pg_constraint where conrelid = 'membership.act'::regclass and contype = 'c'
            and pg_get_constraintdef(oid) like '%REPRIMANDED%' loop
        execute format('alter table membership.act drop constraint %I', c.conname);
    end loop;
end $$;
alter table membership.act
    add column badge_years smallint check (badge_years between 30 and 95),
    add column badge_round date,
    add column badge_way text check (badge_way in ('ON_TIME', 'EARLY_ILLNESS', 'EARLY_LONG', 'POSTHUMOUS')),
    add column badge_certificate text check (length(badge_certificate) <= 60),
    add column criminal boolean not null default false;
alter table membership.act
    add constraint act_kind_check check (kind in ('ENTERED', 'NOTED', 'GROUPED', 'ADMITTED', 'CEREMONY_HELD', 'BECAME_OFFICIAL',
        'EXEMPTED', 'TEMPORARILY_EXEMPTED', 'RESUMED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'WENT_ABROAD', 'CAME_BACK', 'HOSTED',
        'HOSTING_EXTENDED', 'HOST_MOVED', 'HOSTING_ENDED', 'TRANSFERRED', 'MOVED_COLLECTIVELY', 'MOVED_AWAY', 'LEFT', 'STRUCK_OFF', 'EXPELLED',
        'DECEASED', 'INSPECTION_OPENED', 'INSPECTION_CLOSED', 'REPRIMANDED', 'WARNED', 'DISMISSED', 'BADGE_PROPOSED', 'BADGE_AWARDED',
        'BADGE_HANDED_OVER', 'ANNULLED')),
    add constraint act_badge check ((badge_years is not null) = (kind in ('BADGE_PROPOSED', 'BADGE_AWARDED', 'BADGE_HANDED_OVER'))
        and (badge_years is null) = (badge_way is null) and (badge_years is not null or (badge_round is null and badge_certificate is null))
        and (badge_way <> 'ON_TIME' or badge_round is not null)),
    add constraint act_criminal check (not criminal or kind in ('STRUCK_OFF', 'EXPELLED'));

insert into membership.rule (code, amount, valid_from, valid_to, legal_basis) values
    ('readmission-months-criminal', 60, '2025-07-01', null, '208-QĐ/TW: ít nhất 60 tháng với một số trường hợp phạm tội hình sự'),
    ('badge-early-illness-months', 12, '2025-07-01', null, '294-QĐ/TW §28.3.1: ốm nặng, tặng sớm không quá 12 tháng'),
    ('badge-early-long-from', 70, '2025-07-01', null, '294-QĐ/TW §28.3.1: huy hiệu từ 70 năm tuổi đảng'),
    ('badge-early-long-months', 24, '2025-07-01', null, '294-QĐ/TW §28.3.1: từ 70 năm tuổi đảng, tặng sớm không quá 24 tháng'),
    ('badge-posthumous-months', 12, '2025-07-01', null, '294-QĐ/TW §28.3.1: truy tặng trước không quá 12 tháng'),
    ('badge-kept-from', 20261107, '2025-07-01', null, 'Quy ước của phần mềm, đổi được: từ đợt này, huy hiệu chưa ghi quyết định tặng thì còn nhắc');
