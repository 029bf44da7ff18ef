-- Several branches so that nobody else goes on with any of them, for a reorganisation. While it waits for one it holds none: whoever has a
-- person and names a branch (a merge, an act) would else wait for one that it has, while it waits for a sheet that wants that person.
create function membership.hold_units(units uuid[]) returns void language plpgsql as $$
declare
    u uuid;
begin
    for round in 1 .. 100 loop
        begin
            perform 1 from membership.unit where id = any (units) order by id for update nowait;
            return;
        exception when lock_not_available then
            null;                                            -- what was taken in this block is free again
        end;
        foreach u in array units loop
            begin
                perform 1 from membership.unit where id = u for update;
                raise exception using errcode = 'LETGO';
            exception when sqlstate 'LETGO' then
                null;
            end;
        end loop;
    end loop;
    raise exception 'branches are never free at once' using errcode = 'lock_not_available';
end $$;

-- Sheets that were open when two records were made one before totals followed such a merge (V19): what is sealed cannot be added up here, so
-- they wait for the product, which counts them at its next start and takes them out.
create table membership.dues_recount (
    unit_id uuid not null,
    month   date not null,
    primary key (unit_id, month),
    foreign key (unit_id, month) references membership.dues_sheet (unit_id, month)
);
insert into membership.dues_recount (unit_id, month)
select distinct s.unit_id, s.month from membership.dues_sheet s
join membership.dues_line l on l.unit_id = s.unit_id and l.month = s.month
join membership.member g on g.id = l.member_id and g.merged_into is not null
where not s.closed;
