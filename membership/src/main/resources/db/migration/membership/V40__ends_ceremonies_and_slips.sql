-- What ends, ceremonies to be held, papers nobody presented and supplements to dossiers are told of.
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis) values
    ('exemption-lead-days', 30, '2025-07-01', null, '06-HD/TW 10.3a; số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('ceremony-lead-days', 14, '2025-07-01', null, '294-QĐ/TW §4.1; số ngày nhắc trước là quy ước của phần mềm, đổi được'),
    ('ceremony-from-issue', 0, '2025-07-01', '2026-07-26', '294-QĐ/TW §4.1: tính từ ngày nhận được quyết định'),
    ('ceremony-from-issue', 1, '2026-07-26', null, '208-QĐ/TW: tính từ ngày ban hành quyết định (cần kiểm chứng)'),
    ('slip-months', 3, '2025-06-09', null, '06-HD/TW 8.3b: cấp ủy cơ sở kiểm tra giấy giới thiệu 3 tháng một lần'),
    ('supplement-month', 12, '2025-06-09', null, '06-HD/TW 8.1c: phiếu bổ sung hồ sơ hằng năm; 01-HD/TW 2026: đối chiếu danh sách và hồ sơ 12 tháng; tháng bắt đầu nhắc là quy ước của phần mềm, đổi được');

alter table membership.alert drop constraint alert_kind_check;
alter table membership.alert add constraint alert_kind_check check (kind in ('PROBATION_ENDING', 'OFFICIAL_DUE', 'TRANSFER_DUE',
    'ABSENT_TWICE', 'ABSENT_THRICE', 'UNPAID_TWICE', 'UNPAID_THRICE', 'BADGE', 'BRANCH_SMALL', 'COMMITTEE_ALLOWED', 'GROUPS_DUE',
    'CARD_CHECK', 'EXEMPTION_ENDING', 'CEREMONY_DUE', 'SLIP_OVERDUE', 'SUPPLEMENT_DUE'));

-- transfers under way in an area: few of all that ever were
create index transfer_open on membership.transfer (home_id)
    where state in ('OPENED', 'SENT', 'REFUSED') or state = 'RECEIVED' and kind = 'TEMPORARY';
