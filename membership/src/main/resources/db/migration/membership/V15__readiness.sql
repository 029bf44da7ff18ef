-- Readiness: how members can take part, as they say it. A note is what stood after one act; notes are only ever added and the last
-- one counts. No number, make or identifier of a device is kept.
create table membership.readiness (
    id          uuid primary key,
    turn        bigint generated always as identity,
    member_id   uuid not null references membership.member (id),
    kind        text not null check (kind in ('ASKED', 'SKILL_MARKED', 'HELP_ENDED', 'WITHDRAWN')),
    device      text check (device in ('OWN_SMARTPHONE', 'SHARED_SMARTPHONE', 'COMPUTER', 'PLAIN_PHONE', 'NONE')),
    connection  text not null check (connection in ('GOOD', 'WEAK', 'NONE', 'UNKNOWN')),
    skills      text not null,                               -- 'VOTE=ALONE,SIGN_IN=WITH_HELP'
    paper       text not null,                               -- 'LARGE_PRINT,SLIP'
    helper_id   uuid references membership.member (id) check (helper_id <> member_id),
    way         text not null check (way in ('FROM_AFAR', 'WITH_DEVICE', 'ON_PAPER', 'UNKNOWN')),
    asked_on    date,
    asked_own   boolean,                                     -- answered by the member; otherwise written down with consent
    asked_by    text,
    by_account  uuid not null,
    by_name     text not null,
    on_day      date not null,
    recorded_at timestamptz not null,
    check ((asked_on is null) = (asked_own is null) and (asked_on is null) = (asked_by is null)),
    check (kind <> 'WITHDRAWN' or (device is null and helper_id is null and skills = '' and paper = '' and asked_on is null))
);
create index readiness_member on membership.readiness (member_id, turn desc);
create index readiness_helper on membership.readiness (helper_id) where helper_id is not null;

-- conventions of the product, dated like every number of the field
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis) values
    ('readiness-again-months', 12, '2025-07-23', null, 'Chỉ thị 50-CT/TW (sinh hoạt chi bộ phù hợp điều kiện đảng viên); số tháng là quy ước của phần mềm, đổi được'),
    ('readiness-smallest-group', 5, '2026-01-01', null, 'Luật 91/2025/QH15 về bảo vệ dữ liệu cá nhân; con số là quy ước của phần mềm, đổi được');
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis)
select 'skill-' || skill, 1, '2025-07-23', null, 'Quy ước của phần mềm, đổi được'
from unnest(array['sign-in', 'read-papers', 'answer-call', 'join-afar', 'vote', 'write-opinion', 'show-card', 'lead-meeting']) skill;

-- What stands, counted per branch at its path, so that an area is a range. Counted anew for the branches that an act
-- touches, never added to, so that it is right whatever order transfers, mergings and reorganisations come in.
create table membership.readiness_count (
    unit_id     uuid primary key references membership.unit (id),
    path        text collate "C" not null,                   -- as in unit_count
    asked       integer not null default 0,
    from_afar   integer not null default 0,
    with_device integer not null default 0,
    on_paper    integer not null default 0,
    no_device   integer not null default 0,
    weak        integer not null default 0
);
create index readiness_count_path on membership.readiness_count (path)
    include (asked, from_afar, with_device, on_paper, no_device, weak);

create function membership.readiness_follows_unit() returns trigger language plpgsql as $$
begin
    update membership.readiness_count r set path = n.path from come n where r.unit_id = n.unit_id and r.path <> n.path;
    return null;
end $$;
create trigger unit_count_added_readiness after insert on membership.unit_count
    referencing new table as come for each statement execute function membership.readiness_follows_unit();
create function membership.readiness_moves_with_unit() returns trigger language plpgsql as $$
begin
    update membership.readiness_count set path = new.path where unit_id = new.unit_id;
    return null;
end $$;
create trigger unit_count_moved_readiness after update of path on membership.unit_count
    for each row when (old.path <> new.path) execute function membership.readiness_moves_with_unit();

-- the person's last note, of whichever of their records
create function membership.last_readiness(person uuid) returns setof membership.readiness language sql stable as $$
    select r.* from membership.readiness r
    where r.member_id = any (array(select person union all select g.id from membership.member g where g.merged_into = person))
    order by r.turn desc limit 1
$$;

create function membership.count_readiness(units uuid[]) returns void language plpgsql as $$
begin
    insert into membership.readiness_count (unit_id, path)
    select u.unit_id, u.path from membership.unit_count u where u.unit_id = any (units) order by u.unit_id on conflict do nothing;
    -- two who count the same branch wait for each other here, and the second one sees what the first one wrote
    perform 1 from membership.readiness_count where unit_id = any (units) order by unit_id for update;
    update membership.readiness_count c
    set asked = n.asked, from_afar = n.from_afar, with_device = n.with_device, on_paper = n.on_paper,
        no_device = n.no_device, weak = n.weak
    from (select w.unit_id,
                 count(*) filter (where r.way <> 'UNKNOWN') asked,
                 count(*) filter (where r.way = 'FROM_AFAR') from_afar,
                 count(*) filter (where r.way = 'WITH_DEVICE') with_device,
                 count(*) filter (where r.way = 'ON_PAPER') on_paper,
                 count(*) filter (where r.device in ('PLAIN_PHONE', 'NONE')) no_device,
                 count(*) filter (where r.way <> 'UNKNOWN' and r.connection in ('WEAK', 'NONE')) weak
          from unnest(units) w (unit_id)
          left join membership.attachment a on a.unit_id = w.unit_id and a.kind = 'HOME' and a.valid_to is null
          left join lateral membership.last_readiness(a.member_id) r on true
          group by w.unit_id) n
    where c.unit_id = n.unit_id;
end $$;

create function membership.readiness_said() returns trigger language plpgsql as $$
begin
    perform membership.count_readiness(array(
        select distinct a.unit_id from come r join membership.member m on m.id = r.member_id
        join membership.attachment a on a.member_id = coalesce(m.merged_into, m.id) and a.kind = 'HOME' and a.valid_to is null));
    return null;
end $$;
create trigger readiness_added after insert on membership.readiness
    referencing new table as come for each statement execute function membership.readiness_said();

-- whoever comes or goes takes their answers along; branches of which nobody ever said anything cost nothing
create function membership.readiness_moved() returns trigger language plpgsql as $$
declare
    touched uuid[];
begin
    if not exists (select 1 from membership.readiness) then
        return null;
    end if;
    if tg_op = 'INSERT' then
        touched := array(select distinct t.unit_id from come t where t.kind = 'HOME' and exists (
            select 1 from membership.last_readiness(t.member_id)));
    elsif tg_op = 'DELETE' then
        touched := array(select distinct t.unit_id from gone t where t.kind = 'HOME' and exists (
            select 1 from membership.readiness_count c where c.unit_id = t.unit_id));
    else
        touched := array(select distinct t.unit_id from (select * from gone union all select * from come) t
            where t.kind = 'HOME' and (exists (select 1 from membership.last_readiness(t.member_id))
                or exists (select 1 from membership.readiness_count c where c.unit_id = t.unit_id)));
    end if;
    if cardinality(touched) > 0 then
        perform membership.count_readiness(touched);
    end if;
    return null;
end $$;
create trigger attachment_added_readiness after insert on membership.attachment
    referencing new table as come for each statement execute function membership.readiness_moved();
create trigger attachment_changed_readiness after update on membership.attachment
    referencing old table as gone new table as come for each statement execute function membership.readiness_moved();
create trigger attachment_removed_readiness after delete on membership.attachment
    referencing old table as gone for each statement execute function membership.readiness_moved();

-- two records become one, or two again
create function membership.readiness_merged() returns trigger language plpgsql as $$
begin
    if exists (select 1 from membership.readiness where member_id = new.id) then
        perform membership.count_readiness(array(
            select distinct a.unit_id from membership.attachment a
            where a.member_id in (new.id, new.merged_into, old.merged_into) and a.kind = 'HOME' and a.valid_to is null));
    end if;
    return null;
end $$;
create trigger member_merged_readiness after update of merged_into on membership.member
    for each row when (old.merged_into is distinct from new.merged_into) execute function membership.readiness_merged();

-- Which exercises of the pretend branch an account has done: nothing of what was typed, forgotten after thirty days.
create table membership.practice_pass (
    account_id uuid not null,
    lesson     text not null check (lesson ~ '^[A-Z_]+$'),
    passed_on  date not null,
    primary key (account_id, lesson)
);
create index practice_pass_day on membership.practice_pass (passed_on);
