-- Posts of a committee and terms of office that end are told of. How long before is no text's.
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis) values
    ('post-lead-days', 30, '2025-07-01', '2026-07-26', '294-QĐ/TW §23; số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('post-lead-days', 30, '2026-07-26', null,
        '208-QĐ/TW ngày 26/7/2026 (thay 294-QĐ/TW §23); số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('term-lead-days', 180, '2025-07-01', '2026-07-26', '294-QĐ/TW §23.1; số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('term-lead-days', 180, '2026-07-26', null,
        '208-QĐ/TW ngày 26/7/2026 (thay 294-QĐ/TW §23.1); số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('term-kept-months', 12, '2025-07-01', '2026-07-26', '294-QĐ/TW §23.1; số tháng còn nhắc là quy ước của phần mềm, đổi được'),
    ('term-kept-months', 12, '2026-07-26', null,
        '208-QĐ/TW ngày 26/7/2026 (thay 294-QĐ/TW §23.1); số tháng còn nhắc là quy ước của phần mềm, đổi được');

alter table membership.alert drop constraint alert_kind_check;
alter table membership.alert add constraint alert_kind_check check (kind in ('PROBATION_ENDING', 'OFFICIAL_DUE', 'TRANSFER_DUE',
    'ABSENT_TWICE', 'ABSENT_THRICE', 'UNPAID_TWICE', 'UNPAID_THRICE', 'BADGE', 'BRANCH_SMALL', 'COMMITTEE_ALLOWED', 'GROUPS_DUE',
    'CARD_CHECK', 'EXEMPTION_ENDING', 'CEREMONY_DUE', 'SLIP_OVERDUE', 'SUPPLEMENT_DUE', 'COMMITMENTS_MISSING', 'SELF_REVIEWS_DUE',
    'POST_ENDING', 'TERM_ENDING'));
