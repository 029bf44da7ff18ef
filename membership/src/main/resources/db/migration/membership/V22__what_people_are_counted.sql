-- What people are to their units, kept beside how many they are, so that an area of any size is summed from one index.
alter table membership.unit_count
    add column official           integer not null default 0,
    add column probationary       integer not null default 0,
    add column exempt             integer not null default 0,
    add column temporarily_exempt integer not null default 0,
    add column suspended          integer not null default 0,
    add column transferred_out    integer not null default 0,
    add column hosted             integer not null default 0;
drop index membership.unit_count_path;

-- everybody anew: for what was there before, and after rows were loaded past the triggers
create function membership.count_everybody() returns void language sql
    set work_mem = '128MB'
as $$
    truncate membership.unit_count;
    insert into membership.unit_count (unit_id, path, kind, members, official, probationary, exempt, temporarily_exempt,
        suspended, transferred_out, hosted)
    select l.unit_id, l.path, u.kind, coalesce(a.members, 0), coalesce(s.official, 0), coalesce(s.probationary, 0),
        coalesce(s.exempt, 0), coalesce(s.temporarily_exempt, 0), coalesce(s.suspended, 0),
        coalesce(s.transferred_out, 0), coalesce(s.hosted, 0)
    from membership.unit_link l join membership.unit u on u.id = l.unit_id
    left join (select unit_id, count(*) members from membership.attachment
        where kind = 'HOME' and valid_to is null group by unit_id) a on a.unit_id = l.unit_id
    left join (select unit_id,
            count(*) filter (where status = 'OFFICIAL') official,
            count(*) filter (where status = 'PROBATIONARY') probationary,
            count(*) filter (where status = 'EXEMPT') exempt,
            count(*) filter (where status = 'TEMPORARILY_EXEMPT') temporarily_exempt,
            count(*) filter (where status = 'SUSPENDED') suspended,
            count(*) filter (where status = 'TRANSFERRED_OUT') transferred_out,
            count(*) filter (where status = 'HOSTED') hosted
        from membership.status where valid_to is null group by unit_id) s on s.unit_id = l.unit_id
    where l.valid_to is null
    order by l.path;
$$;
select membership.count_everybody();
create index unit_count_path on membership.unit_count (path) include (kind, members, official, probationary, exempt,
    temporarily_exempt, suspended, transferred_out, hosted);

create function membership.count_statuses() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update membership.unit_count c
        set official = c.official - o.official, probationary = c.probationary - o.probationary, exempt = c.exempt - o.exempt,
            temporarily_exempt = c.temporarily_exempt - o.temporarily_exempt, suspended = c.suspended - o.suspended,
            transferred_out = c.transferred_out - o.transferred_out, hosted = c.hosted - o.hosted
        from (select unit_id,
                count(*) filter (where status = 'OFFICIAL') official,
                count(*) filter (where status = 'PROBATIONARY') probationary,
                count(*) filter (where status = 'EXEMPT') exempt,
                count(*) filter (where status = 'TEMPORARILY_EXEMPT') temporarily_exempt,
                count(*) filter (where status = 'SUSPENDED') suspended,
                count(*) filter (where status = 'TRANSFERRED_OUT') transferred_out,
                count(*) filter (where status = 'HOSTED') hosted
              from gone where valid_to is null group by unit_id) o
        where c.unit_id = o.unit_id;
    end if;
    if tg_op <> 'DELETE' then
        update membership.unit_count c
        set official = c.official + o.official, probationary = c.probationary + o.probationary, exempt = c.exempt + o.exempt,
            temporarily_exempt = c.temporarily_exempt + o.temporarily_exempt, suspended = c.suspended + o.suspended,
            transferred_out = c.transferred_out + o.transferred_out, hosted = c.hosted + o.hosted
        from (select unit_id,
                count(*) filter (where status = 'OFFICIAL') official,
                count(*) filter (where status = 'PROBATIONARY') probationary,
                count(*) filter (where status = 'EXEMPT') exempt,
                count(*) filter (where status = 'TEMPORARILY_EXEMPT') temporarily_exempt,
                count(*) filter (where status = 'SUSPENDED') suspended,
                count(*) filter (where status = 'TRANSFERRED_OUT') transferred_out,
                count(*) filter (where status = 'HOSTED') hosted
              from come where valid_to is null group by unit_id) o
        where c.unit_id = o.unit_id;
    end if;
    return null;
end $$;

create trigger status_added after insert on membership.status
    referencing new table as come for each statement execute function membership.count_statuses();
create trigger status_changed after update on membership.status
    referencing old table as gone new table as come for each statement execute function membership.count_statuses();
create trigger status_removed after delete on membership.status
    referencing old table as gone for each statement execute function membership.count_statuses();

-- a unit that comes to stand (again) brings those who are there already; one that only moves is not counted anew
create or replace function membership.count_units() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from membership.unit_count c using gone g
        where c.unit_id = g.unit_id and g.valid_to is null and not exists (
            select 1 from membership.unit_link l where l.unit_id = g.unit_id and l.valid_to is null);
    end if;
    if tg_op <> 'DELETE' then
        update membership.unit_count c set path = l.path
        from come l where l.unit_id = c.unit_id and l.valid_to is null and l.path <> c.path;
        insert into membership.unit_count (unit_id, path, kind, members, official, probationary, exempt, temporarily_exempt,
            suspended, transferred_out, hosted)
        select l.unit_id, l.path, u.kind, (select count(*) from membership.attachment a
            where a.unit_id = l.unit_id and a.kind = 'HOME' and a.valid_to is null), s.*
        from come l join membership.unit u on u.id = l.unit_id
        cross join lateral (
            select count(*) filter (where status = 'OFFICIAL'), count(*) filter (where status = 'PROBATIONARY'),
                count(*) filter (where status = 'EXEMPT'), count(*) filter (where status = 'TEMPORARILY_EXEMPT'),
                count(*) filter (where status = 'SUSPENDED'), count(*) filter (where status = 'TRANSFERRED_OUT'),
                count(*) filter (where status = 'HOSTED')
            from membership.status t where t.unit_id = l.unit_id and t.valid_to is null) s
        where l.valid_to is null and not exists (select 1 from membership.unit_count c where c.unit_id = l.unit_id)
        on conflict (unit_id) do update set path = excluded.path;
    end if;
    return null;
end $$;
