-- Who confirmed a sheet, or had it go on last: rows are written only as long as that account may have them written. Null for sheets of
-- before, which are asked of whoever handed them in.
alter table membership.intake add column ordered_by uuid;
