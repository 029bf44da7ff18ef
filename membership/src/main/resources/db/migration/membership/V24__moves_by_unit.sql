-- Who is moved along is looked up by the units that came, one index look each: joined with the rows that came, whose number no plan
-- knows, a move of a commune read the attachments of the whole nation.
create or replace function membership.place_moved() returns trigger language plpgsql as $$
declare
    units uuid[] := array(select distinct unit_id from arrived);
begin
    update membership.name_place kept
    set labels = (select array_agg(distinct label) from unnest(kept.labels || moved.labels) label)
    from (select a.member_id, array_agg(distinct label) labels
          from membership.attachment a
          join membership.unit_link l on l.unit_id = a.unit_id
          cross join lateral unnest(membership.labels_of(l.path)) label
          where a.unit_id = any (units)
          group by a.member_id) moved
    where kept.member_id = moved.member_id and not kept.labels @> moved.labels;
    return null;
end $$;
