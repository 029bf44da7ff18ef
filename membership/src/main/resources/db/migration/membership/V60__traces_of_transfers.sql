-- Whether a row was touched again is asked by the row, of all operations since.
create index reorganisation_trace_row on membership.reorganisation_trace (row_key, relation);

-- Whoever goes to a branch split from theirs takes a transfer that is not finished along.
alter table membership.reorganisation_trace drop constraint reorganisation_trace_relation_check,
    add constraint reorganisation_trace_relation_check check (relation in ('unit', 'unit_link', 'unit_former_name', 'unit_succession',
        'attachment', 'status', 'position', 'transfer'));
