-- What was said of a unit until a day, exclusive; the unit's own columns say what holds until further notice.
create table membership.unit_past_trait (
    unit_id uuid not null references membership.unit (id),
    trait   text not null check (trait in ('BRANCH_TYPE', 'REGION', 'OFFICIAL_CODE', 'MEETING_DAY')),
    until   date not null,
    value   text,                                            -- null: nothing was said
    primary key (unit_id, trait, until)
);
create index unit_past_code on membership.unit_past_trait (value) where trait = 'OFFICIAL_CODE';

-- everything that was said after a unit began, changes and corrections; rows are only added
create table membership.unit_trait_change (
    id          uuid primary key,
    turn        bigint generated always as identity,
    unit_id     uuid not null references membership.unit (id),
    trait       text not null check (trait in ('BRANCH_TYPE', 'REGION', 'OFFICIAL_CODE', 'MEETING_DAY')),
    from_day    date not null,                               -- first day of what is said
    was         text,
    became      text,
    mistake     boolean not null,                            -- never was what it was said to be; otherwise it changed
    basis       text,
    by_account  uuid not null,
    by_name     text not null,
    recorded_at timestamptz not null
);
create index unit_trait_change_unit on membership.unit_trait_change (unit_id, turn);

create function membership.only_added() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added', tg_table_name;
end $$;
create trigger unit_trait_change_stays before update or delete on membership.unit_trait_change
    for each row execute function membership.only_added();

-- Party groups are units below their branch. An act says the group by its name of that day; list books call groups "1" and "2".
alter table membership.unit
    drop constraint unit_name_check,
    add constraint unit_name_check check (length(name) between case kind when 'GROUP' then 1 else 2 end and 200);

create function membership.base36(number bigint) returns text language plpgsql immutable as $$
declare
    digits text := '';
begin
    loop
        digits := substr('0123456789abcdefghijklmnopqrstuvwxyz', (number % 36)::int + 1, 1) || digits;
        number := number / 36;
        exit when number = 0;
    end loop;
    return digits;
end $$;

/*
 * A unit for every group that rolls of the branches name and that is not yet there; null stands for all branches. It begins with the first
 * who is in it, or with the branch's place in the tree, and ends with the last.
 */
create function membership.keep_groups(branches uuid[]) returns void language plpgsql as $$
declare
    g record;
begin
    for g in
        with place as (
            select distinct on (l.unit_id) l.unit_id, l.path, l.valid_from, l.valid_to
            from membership.unit_link l join membership.unit u on u.id = l.unit_id and u.kind = 'BRANCH'
            where branches is null or l.unit_id = any (branches)
            order by l.unit_id, l.valid_from desc),
        said as (
            select a.unit_id, p.path, lower(a.party_group) word, min(left(a.party_group, 200)) as name,
                greatest(min(a.valid_from), p.valid_from) begins,
                case when bool_or(a.valid_to is null) then p.valid_to else least(max(a.valid_to), p.valid_to) end ends
            from membership.attachment a join place p on p.unit_id = a.unit_id
            where btrim(a.party_group) <> ''
            group by a.unit_id, p.path, p.valid_from, p.valid_to, lower(a.party_group)),
        known as (
            select s.*, n.unit_id group_id, n.valid_from, n.valid_to
            from said s left join lateral (
                select l.unit_id, l.valid_from, l.valid_to
                from membership.unit_link l join membership.unit u on u.id = l.unit_id and u.kind = 'GROUP'
                where l.parent_id = s.unit_id and (lower(u.name) = s.word
                    or exists (select 1 from membership.unit_former_name f
                        where f.unit_id = u.id and lower(f.name) = s.word and f.until >= s.ends))
                order by l.valid_to desc nulls first, l.valid_from desc limit 1) n on true)
        select * from known where ends is null or ends > begins
    loop
        if g.group_id is null or g.valid_to is not null and (g.ends is null or g.ends > g.valid_to) then
            g.group_id := gen_random_uuid();
            with labelled as (
                insert into membership.unit (id, kind, name, label, created_at)
                values (g.group_id, 'GROUP', g.name, membership.base36(nextval('membership.unit_label')), now())
                returning label)
            insert into membership.unit_link (unit_id, parent_id, path, valid_from, valid_to)
            select g.group_id, g.unit_id, g.path || label || '.', greatest(g.begins, g.valid_to), g.ends from labelled;
        elsif g.begins < g.valid_from and not exists (
                select 1 from membership.unit_link l where l.unit_id = g.group_id and l.valid_from < g.valid_from) then
            update membership.unit_link set valid_from = g.begins where unit_id = g.group_id and valid_from = g.valid_from;
        end if;
    end loop;
end $$;

select membership.keep_groups(null);
