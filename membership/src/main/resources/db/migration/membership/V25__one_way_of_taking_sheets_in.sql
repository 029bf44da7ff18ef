-- One way of taking list books in: what a branch hands in is an intake as well.

-- rows that are nobody's, such as totals and signatures
alter table membership.intake add column ignored text not null default '';
-- rows that change who leads a branch: confirmed from above
alter table membership.intake_block add column leaders integer not null default 0;

-- Of what was proposed the content lived two hours and nothing had been done yet: it is handed in again. What was confirmed keeps its
-- address, its numbers and its place in the history, as an intake whose rows are forgotten.
insert into membership.intake (id, unit_id, path, branch, account_id, by_name, file_name, file_hash, valid_from, state, columns, unknown,
                               row_count, blocks, next_block, handed_at, expires_at, done_at, forgotten)
select r.id, r.unit_id, l.path, true, r.account_id, r.by_name, r.file_name, r.file_hash, r.valid_from, 'DONE', '', '',
       r.added + r.changed + r.unchanged + r.refused, 1, 1, r.proposed_at, r.expires_at, r.confirmed_at, true
from membership.roll_import r
join lateral (select path from membership.unit_link l where l.unit_id = r.unit_id order by l.valid_from desc limit 1) l on true
where r.confirmed_at is not null;
insert into membership.intake_block (intake_id, number, first_row, added, changed, unchanged, refused)
select r.id, 0, 1, r.added, r.changed, r.unchanged, r.refused
from membership.roll_import r join membership.intake i on i.id = r.id;
drop table membership.roll_import;
