-- a step of a transfer of party activities; beside whatever kinds there are by then
do $$
declare
    kinds text := (select pg_get_constraintdef(oid) from pg_constraint
                   where conname = 'notice_kind_check' and conrelid = 'notification.notice'::regclass);
begin
    alter table notification.notice drop constraint notice_kind_check;
    execute 'alter table notification.notice add constraint notice_kind_check '
        || replace(kinds, 'ARRAY[', 'ARRAY[''TRANSFER_COMING''::text, ''TRANSFER_REFUSED''::text, ''TRANSFER_RECEIVED''::text, '
        || '''TRANSFER_OFF''::text, ''TRANSFER_BACK''::text, ''TRANSFER_LONGER''::text, ''TRANSFER_AGAIN''::text, '
        || '''OWN_TRANSFER_SENT''::text, ''OWN_TRANSFER_REFUSED''::text, ''OWN_TRANSFER_RECEIVED''::text, '
        || '''OWN_TRANSFER_OFF''::text, ''OWN_TRANSFER_BACK''::text, ''OWN_TRANSFER_LONGER''::text, ');
end $$;
