-- A probationary member stays one while exempt or away: only official members vote and are counted for a vote.
alter table meetings.seat add column official boolean;
update meetings.seat set official = status is not null and status not in ('PROBATIONARY', 'HOSTED');
alter table meetings.seat alter column official set not null;

-- Two thirds of the official members, counted as 294-QĐ/TW counts the members of a meeting: who is suspended or excused for the
-- whole of it is left out there too.
update meetings.vote_rule
set deductions = array ['TRANSFERRED_OUT', 'SUSPENDED', 'EXEMPT_NOT_PRESENT', 'ABSENT_WITH_REASON'],
    legal_basis = 'Quy định 294-QĐ/TW, 9.3.2, 9.3.4; Hướng dẫn 06-HD/TW, 3.6'
where subject in ('ADMISSION', 'OFFICIALISATION') and legal_basis = 'Quy định 294-QĐ/TW, 9.3.4; Hướng dẫn 06-HD/TW, 3.6';
