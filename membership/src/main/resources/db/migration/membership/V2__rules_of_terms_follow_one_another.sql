-- a rule of terms holds until the next one begins: no day may be without a rule
alter table membership.term_rule drop column valid_to;
