-- Whoever has several charges searches below all of them: a try is filed under each, and counted once.
alter table membership.search_try add column unit_ids uuid[];
update membership.search_try set unit_ids = array[unit_id];
alter table membership.search_try alter column unit_ids set not null;
alter table membership.search_try add constraint search_try_filed check (cardinality(unit_ids) > 0);
drop index membership.search_try_in;
alter table membership.search_try drop column unit_id;
create index search_try_in on membership.search_try using gin (unit_ids);
create index search_try_at on membership.search_try (tried_at desc);
