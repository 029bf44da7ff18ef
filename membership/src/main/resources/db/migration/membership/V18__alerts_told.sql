-- What was noted in between is told by the next daily round; what came before this was told as it was noted.
alter table membership.alert add column told_on date;
update membership.alert set told_on = noted_on;

insert into membership.rule (code, amount, valid_from, valid_to, legal_basis) values
    ('absences-kept-months', 3, '2025-07-01', null, '294-QĐ/TW §8.1; đến tháng nào của năm sau còn nhắc là quy ước của phần mềm, đổi được');
