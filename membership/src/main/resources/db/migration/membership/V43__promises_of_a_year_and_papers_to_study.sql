-- Yearly commitments that nobody has handed in, and self-reviews that are due, are told of. No day was found in an original text.
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis, to_verify) values
    ('commitment-month', 3, '2025-07-01', null, '366-QĐ/TW, Điều 6: cam kết tu dưỡng, rèn luyện hằng năm; tháng phải nộp là quy ước của phần mềm (cần kiểm chứng), đổi được', true),
    ('self-review-month', 12, '2025-07-01', null, '366-QĐ/TW, Điều 6: kết quả thực hiện cam kết được kiểm điểm; tháng tự kiểm điểm là quy ước của phần mềm (cần kiểm chứng), đổi được', true);

alter table membership.alert drop constraint alert_kind_check;
alter table membership.alert add constraint alert_kind_check check (kind in ('PROBATION_ENDING', 'OFFICIAL_DUE', 'TRANSFER_DUE',
    'ABSENT_TWICE', 'ABSENT_THRICE', 'UNPAID_TWICE', 'UNPAID_THRICE', 'BADGE', 'BRANCH_SMALL', 'COMMITTEE_ALLOWED', 'GROUPS_DUE',
    'CARD_CHECK', 'EXEMPTION_ENDING', 'CEREMONY_DUE', 'SLIP_OVERDUE', 'SUPPLEMENT_DUE', 'COMMITMENTS_MISSING', 'SELF_REVIEWS_DUE'));

-- What is given to study may name a paper or file of the library, by its address; whether a reader may open it is asked there.
alter table membership.study_item
    add column link text check (link ~ '^/documents/(files|papers)/[0-9a-f-]{36}$');
