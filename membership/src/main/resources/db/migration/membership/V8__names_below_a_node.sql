-- Names looked for below a node: who was ever below which nodes (their labels, unique in the whole tree) beside the folded name, so
-- that one index answers both. The database keeps it, since a person's place changes with their own rows and with the tree's.
-- Labels are only added: the query asks the dated rows whether somebody stands there on the day.
create extension if not exists pg_trgm;

create table membership.name_place (
    member_id   uuid primary key references membership.member (id) on delete cascade,
    search_name text collate "C" not null,
    sort_name   text not null,
    labels      text[] collate "C" not null
);

create function membership.labels_of(path text) returns text[] language sql immutable strict parallel safe
    return string_to_array(rtrim(path, '.'), '.');

-- everybody anew: for what was there before this table, and after rows were loaded past the triggers
create function membership.place_everybody() returns void language sql
    set work_mem = '128MB'
as $$
    truncate membership.name_place;
    with place as materialized (
        select l.unit_id, array_agg(distinct label) labels from membership.unit_link l
        cross join lateral unnest(membership.labels_of(l.path)) label
        group by l.unit_id),
    stays as materialized (
        select member_id, array_agg(unit_id) units from membership.attachment group by member_id)
    insert into membership.name_place (member_id, search_name, sort_name, labels)
    select m.id, m.search_name, m.sort_name, p.labels
    from stays s join place p on p.unit_id = s.units[1] join membership.member m on m.id = s.member_id
    where cardinality(s.units) = 1
    union all
    select m.id, m.search_name, m.sort_name, l.labels
    from (select s.member_id, array_agg(distinct label) labels from stays s
          cross join lateral unnest(s.units) unit
          join place p on p.unit_id = unit
          cross join lateral unnest(p.labels) label
          where cardinality(s.units) > 1 group by s.member_id) l
    join membership.member m on m.id = l.member_id;
$$;
select membership.place_everybody();

create index name_place_found on membership.name_place using gin (labels, search_name gin_trgm_ops);

create function membership.place_attached() returns trigger language plpgsql as $$
begin
    insert into membership.name_place as kept (member_id, search_name, sort_name, labels)
    select m.id, m.search_name, m.sort_name, array_agg(distinct label)
    from arrived a
    join membership.member m on m.id = a.member_id
    join membership.unit_link l on l.unit_id = a.unit_id
    cross join lateral unnest(membership.labels_of(l.path)) label
    group by m.id
    on conflict (member_id) do update
    set labels = (select array_agg(distinct label) from unnest(kept.labels || excluded.labels) label)
    where not kept.labels @> excluded.labels;
    return null;
end $$;

create function membership.place_moved() returns trigger language plpgsql as $$
begin
    update membership.name_place kept
    set labels = (select array_agg(distinct label) from unnest(kept.labels || moved.labels) label)
    from (select a.member_id, array_agg(distinct label) labels
          from arrived l
          join membership.attachment a on a.unit_id = l.unit_id
          cross join lateral unnest(membership.labels_of(l.path)) label
          group by a.member_id) moved
    where kept.member_id = moved.member_id and not kept.labels @> moved.labels;
    return null;
end $$;

create function membership.place_renamed() returns trigger language plpgsql as $$
begin
    update membership.name_place set search_name = new.search_name, sort_name = new.sort_name where member_id = new.id;
    return null;
end $$;

create trigger name_place_attached after insert on membership.attachment
    referencing new table as arrived for each statement execute function membership.place_attached();
-- a reorganisation may take rows that begin after its day along as they are
create trigger name_place_attached_again after update on membership.attachment
    referencing new table as arrived for each statement execute function membership.place_attached();
create trigger name_place_moved after insert on membership.unit_link
    referencing new table as arrived for each statement execute function membership.place_moved();
create trigger name_place_moved_again after update on membership.unit_link
    referencing new table as arrived for each statement execute function membership.place_moved();
create trigger name_place_renamed after update of search_name, sort_name on membership.member
    for each row when (old.sort_name <> new.sort_name) execute function membership.place_renamed();

-- accounts by a part of their name; the few without a person have only the name they show
create index account_user_name_part on membership.account using gin (user_name gin_trgm_ops);
create index account_without_person on membership.account (id) where member_id is null;

-- the few provinces and communes among all units
create index unit_of_kind on membership.unit (kind);
