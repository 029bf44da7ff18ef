-- Who is at home on which roll until further notice, beside what officers pick people by: of half a million people of a province one
-- index tells whom a choice leaves, and goes on from page to page along the tree. The database keeps it, as it keeps the names by place:
-- what is in it changes with rows of people, of statuses, of places and of units.
create table membership.person_place (
    member_id   uuid primary key references membership.member (id) on delete cascade,
    unit_id     uuid not null,
    path        text collate "C" not null,
    status      text,                                        -- null: none is known
    branch_type text,                                        -- of the branch; null: not said
    birth_year  smallint not null,
    decision_on date                                         -- of admission: party age counts from here; null: not known
);

-- everybody anew: for what was there before, and after rows were loaded past the triggers
create function membership.pick_everybody() returns void language sql
    set work_mem = '128MB'
as $$
    truncate membership.person_place;
    insert into membership.person_place (member_id, unit_id, path, status, branch_type, birth_year, decision_on)
    select a.member_id, a.unit_id, l.path, s.status, u.branch_type, m.birth_year, m.decision_on
    from membership.attachment a
    join membership.member m on m.id = a.member_id
    join membership.unit u on u.id = a.unit_id
    join membership.unit_link l on l.unit_id = a.unit_id and l.valid_to is null
    left join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and s.valid_to is null
    where a.kind = 'HOME' and a.valid_to is null
    order by l.path;
$$;
select membership.pick_everybody();
create index person_place_picked on membership.person_place (path, member_id) include (status, branch_type, birth_year, decision_on);

-- who holds a post in an area, without a look at the rows
create index position_held on membership.position (unit_id, position) include (member_id, valid_from, valid_to);
drop index membership.position_unit;

-- these people anew, and only what became different is written
create function membership.pick_again(members uuid[]) returns void language sql as $$
    delete from membership.person_place p where p.member_id = any (members) and not exists (
        select 1 from membership.attachment a join membership.unit_link l on l.unit_id = a.unit_id and l.valid_to is null
        where a.member_id = p.member_id and a.kind = 'HOME' and a.valid_to is null);
    insert into membership.person_place as kept (member_id, unit_id, path, status, branch_type, birth_year, decision_on)
    select a.member_id, a.unit_id, l.path,
        (select s.status from membership.status s
            where s.member_id = a.member_id and s.unit_id = a.unit_id and s.valid_to is null),
        u.branch_type, m.birth_year, m.decision_on
    from membership.attachment a
    join membership.member m on m.id = a.member_id
    join membership.unit u on u.id = a.unit_id
    join membership.unit_link l on l.unit_id = a.unit_id and l.valid_to is null
    where a.member_id = any (members) and a.kind = 'HOME' and a.valid_to is null
    order by a.member_id
    on conflict (member_id) do update
    set unit_id = excluded.unit_id, path = excluded.path, status = excluded.status, branch_type = excluded.branch_type,
        birth_year = excluded.birth_year, decision_on = excluded.decision_on
    where (kept.unit_id, kept.path, kept.status, kept.branch_type, kept.birth_year, kept.decision_on)
        is distinct from (excluded.unit_id, excluded.path, excluded.status, excluded.branch_type, excluded.birth_year,
            excluded.decision_on);
$$;

create function membership.pick_come() returns trigger language plpgsql as $$
begin
    perform membership.pick_again((select array_agg(distinct member_id) from come));
    return null;
end $$;
create function membership.pick_gone() returns trigger language plpgsql as $$
begin
    perform membership.pick_again((select array_agg(distinct member_id) from gone));
    return null;
end $$;
create function membership.pick_changed() returns trigger language plpgsql as $$
begin
    perform membership.pick_again((
        select array_agg(distinct member_id) from (select member_id from gone union all select member_id from come) c));
    return null;
end $$;

create trigger picked_attached after insert on membership.attachment
    referencing new table as come for each statement execute function membership.pick_come();
create trigger picked_attached_otherwise after update on membership.attachment
    referencing old table as gone new table as come for each statement execute function membership.pick_changed();
create trigger picked_detached after delete on membership.attachment
    referencing old table as gone for each statement execute function membership.pick_gone();
create trigger picked_status_added after insert on membership.status
    referencing new table as come for each statement execute function membership.pick_come();
create trigger picked_status_changed after update on membership.status
    referencing old table as gone new table as come for each statement execute function membership.pick_changed();
create trigger picked_status_removed after delete on membership.status
    referencing old table as gone for each statement execute function membership.pick_gone();

-- a unit that comes to stand, moves, or stands no longer
create function membership.pick_unit_links() returns trigger language plpgsql as $$
begin
    perform membership.pick_again((
        select array_agg(distinct a.member_id) from come l join membership.attachment a on a.unit_id = l.unit_id
        where a.kind = 'HOME' and a.valid_to is null));
    return null;
end $$;
create trigger picked_units_placed after insert on membership.unit_link
    referencing new table as come for each statement execute function membership.pick_unit_links();
create trigger picked_units_moved after update on membership.unit_link
    referencing new table as come for each statement execute function membership.pick_unit_links();

create function membership.pick_unit_type() returns trigger language plpgsql as $$
begin
    update membership.person_place p set branch_type = new.branch_type
    from membership.attachment a
    where a.unit_id = new.id and a.kind = 'HOME' and a.valid_to is null and p.member_id = a.member_id;
    return null;
end $$;
create trigger picked_unit_type after update of branch_type on membership.unit
    for each row when (old.branch_type is distinct from new.branch_type) execute function membership.pick_unit_type();

create function membership.pick_person() returns trigger language plpgsql as $$
begin
    update membership.person_place set birth_year = new.birth_year, decision_on = new.decision_on where member_id = new.id;
    return null;
end $$;
create trigger picked_person after update of birth_year, decision_on on membership.member
    for each row when (old.birth_year <> new.birth_year or old.decision_on is distinct from new.decision_on)
    execute function membership.pick_person();
