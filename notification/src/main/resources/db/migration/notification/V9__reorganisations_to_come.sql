-- a reorganisation that waits for its day, was called off or could not be done; beside whatever kinds there are by then
do $$
declare
    kinds text := (select pg_get_constraintdef(oid) from pg_constraint
                   where conname = 'notice_kind_check' and conrelid = 'notification.notice'::regclass);
begin
    alter table notification.notice drop constraint notice_kind_check;
    execute 'alter table notification.notice add constraint notice_kind_check '
        || replace(kinds, 'ARRAY[', 'ARRAY[''REORGANISATION_COMING''::text, ''REORGANISATION_OFF''::text, ''REORGANISATION_STUCK''::text, ');
end $$;
