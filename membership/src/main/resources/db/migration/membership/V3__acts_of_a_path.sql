-- What happened to a person in the Party, in the order in which it was recorded: only ever added to. Rolls and statuses
-- (attachment, status) are what these acts make of the person, kept beside them to be asked as of any day.
create table membership.act (
    id              uuid primary key,
    seq             bigint generated always as identity,
    member_id       uuid not null references membership.member (id),
    kind            text not null check (kind in ('ENTERED', 'NOTED', 'GROUPED', 'ADMITTED', 'CEREMONY_HELD', 'BECAME_OFFICIAL',
        'EXEMPTED', 'TEMPORARILY_EXEMPTED', 'RESUMED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'WENT_ABROAD', 'CAME_BACK', 'HOSTED',
        'HOSTING_EXTENDED', 'HOST_MOVED', 'HOSTING_ENDED', 'TRANSFERRED', 'MOVED_COLLECTIVELY', 'MOVED_AWAY', 'LEFT', 'STRUCK_OFF', 'EXPELLED',
        'DECEASED', 'INSPECTION_OPENED', 'INSPECTION_CLOSED', 'REPRIMANDED', 'WARNED', 'DISMISSED', 'ANNULLED')),
    on_day          date not null,
    unit_id         uuid references membership.unit (id),
    status          text check (status in ('OFFICIAL', 'PROBATIONARY', 'EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED', 'TRANSFERRED_OUT', 'HOSTED')),
    party_group     text,
    until_day       date check (until_day >= on_day),
    decision_number text,
    decision_issuer text,
    decision_on     date,
    received_on     date,
    decision_key    text collate "C",                        -- number, issuer and year, folded: the same paper
    note            text,
    annuls_id       uuid unique references membership.act (id),
    recorded_at     timestamptz not null,
    recorded_by     uuid,                                    -- account; null when taken over from before acts were kept
    check ((status is not null) = (kind in ('ENTERED', 'NOTED'))),
    check ((annuls_id is not null) = (kind = 'ANNULLED')),
    check ((decision_number is null) = (decision_on is null) and (decision_number is null) = (decision_issuer is null)
        and (decision_number is null) = (decision_key is null))
);
create index act_member on membership.act (member_id, seq);
create index act_unit on membership.act (unit_id, kind) where unit_id is not null;
create index act_decision on membership.act (decision_key) where decision_key is not null;

create function membership.act_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'an act is never changed or taken away';
end $$;
create trigger act_is_kept before update or delete on membership.act
    for each row execute function membership.act_is_kept();

-- what is known so far was told by list books and by hand
insert into membership.act (id, member_id, kind, on_day, unit_id, status, party_group, note, recorded_at)
select gen_random_uuid(), t.member_id, t.kind, t.on_day, t.unit_id, t.status, t.party_group, t.basis, m.created_at
from (
    select s.member_id, 'ENTERED' kind, 1 step, s.valid_from on_day, s.unit_id, s.status, a.party_group, s.basis
    from membership.status s
    left join lateral (select party_group from membership.attachment a where a.member_id = s.member_id and a.unit_id = s.unit_id
        order by a.valid_from limit 1) a on true
    where not exists (select 1 from membership.status b where b.member_id = s.member_id and b.valid_from < s.valid_from)
    union all
    select s.member_id, 'NOTED', 2, s.valid_from, null, s.status, null, s.basis
    from membership.status s
    where exists (select 1 from membership.status b where b.member_id = s.member_id and b.valid_from < s.valid_from)
    union all
    select a.member_id, 'GROUPED', 3, a.valid_from, null, null, a.party_group, null
    from membership.attachment a
    where exists (select 1 from membership.attachment b where b.member_id = a.member_id and b.valid_from < a.valid_from)
) t join membership.member m on m.id = t.member_id
order by t.member_id, t.on_day, t.step;

-- more numbers of the field
alter table membership.rule drop constraint rule_code_check;
insert into membership.rule values
    ('ceremony-days', 30, '2025-07-01', null, '294-QĐ/TW §4.1; 208-QĐ/TW: 30 ngày làm việc từ ngày ban hành quyết định'),
    ('official-days', 30, '2025-07-01', null, '294-QĐ/TW §4.2.1: 30 ngày làm việc sau khi hết thời gian dự bị'),
    ('readmission-months', 36, '2025-07-01', null, '208-QĐ/TW: ít nhất 36 tháng từ khi ra khỏi Đảng'),
    ('temporary-exemption-months', 12, '2025-06-09', null, '06-HD/TW 10.3: dưới 12 tháng'),
    ('stay-least-months', 3, '2025-07-01', null, '294-QĐ/TW §6.3.2: từ 3 tháng'),
    ('stay-most-months', 12, '2025-07-01', null, '294-QĐ/TW §6.3.2: dưới 1 năm'),
    ('study-most-months', 24, '2025-07-01', null, '294-QĐ/TW §6.3.2: đi học từ 3 tháng đến 2 năm'),
    ('transfer-days', 60, '2025-07-01', '2026-07-26', '294-QĐ/TW §6.3.1: 60 ngày làm việc'),
    ('transfer-days', 30, '2026-07-26', null, '208-QĐ/TW: 30 ngày làm việc'),
    ('introduction-days', 30, '2025-07-01', null, '294-QĐ/TW §6.3.1c: 30 ngày làm việc để nộp giấy giới thiệu');

-- chuyển sinh hoạt đảng: two sides, each confirms; the path changes when the other side has received
create table membership.transfer (
    id           uuid primary key,
    member_id    uuid not null references membership.member (id),
    kind         text not null check (kind in ('OFFICIAL', 'TEMPORARY')),
    home_id      uuid not null references membership.unit (id),
    destination_id uuid references membership.unit (id) check (destination_id <> home_id),
    place        text,
    reason       text not null check (reason in ('WORK', 'RETIREMENT', 'RESIDENCE', 'STUDY', 'SECONDMENT', 'OTHER')),
    begun_on     date not null,
    until_day    date,
    state        text not null check (state in ('OPENED', 'SENT', 'RECEIVED', 'REFUSED', 'WITHDRAWN', 'RETURNED')),
    paper_number text,
    paper_issuer text,
    sent_on      date,
    settled_on   date,
    remark       text,
    version      bigint not null default 0,
    created_at   timestamptz not null,
    check (destination_id is not null or place is not null),
    check (kind = 'OFFICIAL' or until_day is not null)
);
create unique index transfer_running on membership.transfer (member_id) where state in ('OPENED', 'SENT', 'REFUSED');
create index transfer_home on membership.transfer (home_id);
create index transfer_destination on membership.transfer (destination_id);
