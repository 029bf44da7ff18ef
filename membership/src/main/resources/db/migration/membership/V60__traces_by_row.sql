-- Whether a row was touched again is asked by the row, of all operations since.
create index reorganisation_trace_row on membership.reorganisation_trace (row_key, relation);
