-- Who signs in under which name, beside where they are: accounts of an area are found by either name from one index, which is small,
-- since few of those who have a name have an account.
alter table membership.name_place add column user_name text collate "C";   -- null: no account
update membership.name_place p set user_name = c.user_name from membership.account c where c.member_id = p.member_id;
create index name_place_account on membership.name_place
    using gin (labels, search_name gin_trgm_ops, user_name gin_trgm_ops) where user_name is not null;
drop index membership.account_user_name_part;

create function membership.place_account() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update membership.name_place set user_name = null where member_id = old.member_id;
    end if;
    if tg_op <> 'DELETE' then
        update membership.name_place set user_name = new.user_name where member_id = new.member_id;
    end if;
    return null;
end $$;
create trigger name_place_account_added after insert on membership.account
    for each row execute function membership.place_account();
create trigger name_place_account_changed after update on membership.account
    for each row when (old.user_name <> new.user_name or old.member_id is distinct from new.member_id)
    execute function membership.place_account();
create trigger name_place_account_removed after delete on membership.account
    for each row execute function membership.place_account();

create or replace function membership.place_everybody() returns void language sql
    set work_mem = '128MB'
as $$
    truncate membership.name_place;
    with place as materialized (
        select l.unit_id, array_agg(distinct label) labels from membership.unit_link l
        cross join lateral unnest(membership.labels_of(l.path)) label
        group by l.unit_id),
    stays as materialized (
        select member_id, array_agg(unit_id) units from membership.attachment group by member_id),
    placed as (
        select s.member_id, p.labels from stays s join place p on p.unit_id = s.units[1] where cardinality(s.units) = 1
        union all
        select s.member_id, array_agg(distinct label) labels from stays s
        cross join lateral unnest(s.units) unit
        join place p on p.unit_id = unit
        cross join lateral unnest(p.labels) label
        where cardinality(s.units) > 1 group by s.member_id)
    insert into membership.name_place (member_id, search_name, sort_name, labels, user_name)
    select m.id, m.search_name, m.sort_name, p.labels, c.user_name
    from placed p join membership.member m on m.id = p.member_id left join membership.account c on c.member_id = m.id;
$$;

create or replace function membership.place_attached() returns trigger language plpgsql as $$
begin
    insert into membership.name_place as kept (member_id, search_name, sort_name, labels, user_name)
    select m.id, m.search_name, m.sort_name, array_agg(distinct label),
        (select c.user_name from membership.account c where c.member_id = m.id)
    from arrived a
    join membership.member m on m.id = a.member_id
    join membership.unit_link l on l.unit_id = a.unit_id
    cross join lateral unnest(membership.labels_of(l.path)) label
    group by m.id
    on conflict (member_id) do update
    set labels = (select array_agg(distinct label) from unnest(kept.labels || excluded.labels) label),
        user_name = excluded.user_name
    where not kept.labels @> excluded.labels;
    return null;
end $$;
