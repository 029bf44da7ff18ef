-- Names below a node by the beginnings of their words. The province and the word are one key of the index, so that a search reads the
-- entries of its own province alone: trigrams of a whole name read those of the nation, a dozen times. Keys of places further down
-- would be ten times as many; those are told by their labels, in the same index.
alter table membership.name_place add column tops text[] collate "C" not null default '{}';

create function membership.tops_of(path text) returns text[] language sql immutable strict parallel safe
    return (membership.labels_of(path))[1:2];

create function membership.place_words(tops text[], search_name text) returns tsvector language sql immutable strict parallel safe
    cost 1000
as $$
    select array_to_tsvector(array(
        select distinct top || '/' || word
        from unnest(tops) top cross join unnest(string_to_array(search_name, ' ')) word where word <> ''))
$$;

-- in the order of the tree, so that people of one place lie beside each other: a search reads a page for many of its hits
create or replace function membership.place_everybody() returns void language sql
    set work_mem = '128MB'
as $$
    truncate membership.name_place;
    with place as materialized (
        select l.unit_id, array_agg(distinct label) labels, array_agg(distinct top) tops, max(l.path) path
        from membership.unit_link l
        cross join lateral unnest(membership.labels_of(l.path), membership.tops_of(l.path)) x (label, top)
        group by l.unit_id),
    stays as materialized (
        select member_id, array_agg(unit_id) units from membership.attachment group by member_id),
    placed as (
        select s.member_id, p.labels, p.tops, p.path from stays s join place p on p.unit_id = s.units[1] where cardinality(s.units) = 1
        union all
        select s.member_id, array_agg(distinct label) labels, array_agg(distinct top) tops, max(p.path) path from stays s
        cross join lateral unnest(s.units) unit
        join place p on p.unit_id = unit
        cross join lateral unnest(p.labels, p.tops) x (label, top)
        where cardinality(s.units) > 1 group by s.member_id)
    insert into membership.name_place (member_id, search_name, sort_name, labels, tops, user_name)
    select m.id, m.search_name, m.sort_name, p.labels, array_remove(p.tops, null), c.user_name
    from placed p join membership.member m on m.id = p.member_id left join membership.account c on c.member_id = m.id
    order by p.path;
$$;

create or replace function membership.place_attached() returns trigger language plpgsql as $$
begin
    insert into membership.name_place as kept (member_id, search_name, sort_name, labels, tops, user_name)
    select m.id, m.search_name, m.sort_name, array_agg(distinct label), array_remove(array_agg(distinct top), null),
        (select c.user_name from membership.account c where c.member_id = m.id)
    from arrived a
    join membership.member m on m.id = a.member_id
    join membership.unit_link l on l.unit_id = a.unit_id
    cross join lateral unnest(membership.labels_of(l.path), membership.tops_of(l.path)) x (label, top)
    group by m.id
    on conflict (member_id) do update
    set labels = (select array_agg(distinct label) from unnest(kept.labels || excluded.labels) label),
        tops = (select array_agg(distinct top) from unnest(kept.tops || excluded.tops) top),
        user_name = excluded.user_name
    where not (kept.labels @> excluded.labels and kept.tops @> excluded.tops);
    return null;
end $$;

create or replace function membership.place_moved() returns trigger language plpgsql as $$
declare
    units uuid[] := array(select distinct unit_id from arrived);
begin
    update membership.name_place kept
    set labels = (select array_agg(distinct label) from unnest(kept.labels || moved.labels) label),
        tops = (select array_agg(distinct top) from unnest(kept.tops || moved.tops) top)
    from (select a.member_id, array_agg(distinct label) labels, array_remove(array_agg(distinct top), null) tops
          from membership.attachment a
          join membership.unit_link l on l.unit_id = a.unit_id
          cross join lateral unnest(membership.labels_of(l.path), membership.tops_of(l.path)) x (label, top)
          where a.unit_id = any (units)
          group by a.member_id) moved
    where kept.member_id = moved.member_id and not (kept.labels @> moved.labels and kept.tops @> moved.tops);
    return null;
end $$;

-- keys after the rows, not row by row
drop index membership.name_place_found;
alter table membership.name_place drop constraint name_place_pkey, drop constraint name_place_member_id_fkey;
select membership.place_everybody();
alter table membership.name_place
    add constraint name_place_pkey primary key (member_id),
    add constraint name_place_member_id_fkey foreign key (member_id) references membership.member (id) on delete cascade;
create index name_place_found on membership.name_place
    using gin (labels, membership.place_words(tops, search_name));
