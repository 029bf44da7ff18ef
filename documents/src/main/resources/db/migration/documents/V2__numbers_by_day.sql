-- A term may be entered after papers of it were numbered, so numbers run through by the day of the paper, not by a key fixed when
-- it was filed. Who gives a number holds an advisory lock on the unit and kind until the paper commits: no gaps, none twice.
alter table documents.paper drop constraint paper_unit_id_kind_term_from_number_key;
drop table documents.number_series;
create index paper_numbers on documents.paper (unit_id, kind, issued_on);
