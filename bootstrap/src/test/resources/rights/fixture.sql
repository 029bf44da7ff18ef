-- Whoever and whatever the demo has none of. Nobody here changes what the demo counts.
insert into membership.unit (id, kind, name, label, created_at)
values ('00000000-0000-7000-8000-000000000001', 'PROVINCE', 'Đảng bộ tỉnh khác', 'rightsprovince', now()),
       ('00000000-0000-7000-8000-000000000002', 'BRANCH', 'Chi bộ ở tỉnh khác', 'rightsbranch', now());
insert into membership.unit_link (unit_id, parent_id, path, valid_from)
values ('00000000-0000-7000-8000-000000000001', null, 'rightsprovince.', '2025-07-01'),
       ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'rightsprovince.rightsbranch.', '2025-07-01');
insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
values ('00000000-0000-7000-8000-000000000011', 'Người Ở Xa', 'nguoi o xa', 'Xa Người Ở', 1980, true, false, now()),
       ('00000000-0000-7000-8000-000000000012', 'Người Đã Rời', 'nguoi da roi', 'Rời Người Đã', 1981, true, false, now());
insert into membership.attachment (id, member_id, unit_id, kind, valid_from, valid_to)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000002', 'HOME', '2025-07-01', null),
       (gen_random_uuid(), '00000000-0000-7000-8000-000000000012',
        (select id from membership.unit where name = 'Chi bộ thôn Giang Đông'), 'HOME', '2025-07-01', '2025-08-01');
insert into membership.status (id, member_id, unit_id, status, valid_from, valid_to)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000002', 'OFFICIAL', '2025-07-01', null),
       (gen_random_uuid(), '00000000-0000-7000-8000-000000000012',
        (select id from membership.unit where name = 'Chi bộ thôn Giang Đông'), 'OFFICIAL', '2025-07-01', '2025-08-01');
insert into membership.position (id, member_id, unit_id, position, valid_from, valid_to)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000012',
        (select id from membership.unit where name = 'Chi bộ thôn Giang Đông'), 'COMMITTEE_MEMBER', '2025-07-01', '2025-08-01');
insert into membership.account (id, member_id, user_name, password_hash, enabled, technical_administrator, must_change_password, created_at)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000011', 'nguoingoai', '{noop}x', true, false, false, now()),
       (gen_random_uuid(), '00000000-0000-7000-8000-000000000012', 'daroi', '{noop}x', true, false, false, now());
-- who leads the commune, and an officer of it who stands suspended at home: what neither may do
insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
values ('00000000-0000-7000-8000-000000000015', 'Người Đứng Đầu', 'nguoi dung dau', 'Đầu Người Đứng', 1975, true, false, now()),
       ('00000000-0000-7000-8000-000000000014', 'Người Bị Đình Chỉ', 'nguoi bi dinh chi', 'Chỉ Người Bị Đình', 1976, true, false, now());
insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
select gen_random_uuid(), m.id, '00000000-0000-7000-8000-000000000002', 'HOME', '2025-07-01'
from membership.member m where m.search_name in ('nguoi dung dau', 'nguoi bi dinh chi');
insert into membership.status (id, member_id, unit_id, status, valid_from)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000015', '00000000-0000-7000-8000-000000000002', 'OFFICIAL', '2025-07-01'),
       (gen_random_uuid(), '00000000-0000-7000-8000-000000000014', '00000000-0000-7000-8000-000000000002', 'SUSPENDED', '2025-07-01');
insert into membership.position (id, member_id, unit_id, position, valid_from)
select gen_random_uuid(), m.id, u.id, case m.search_name when 'nguoi dung dau' then 'SECRETARY' else 'PARTY_BUILDING_OFFICER' end, '2025-07-01'
from membership.member m, membership.unit u
where m.search_name in ('nguoi dung dau', 'nguoi bi dinh chi') and u.name = 'Đảng bộ xã Quảng Bình';
insert into membership.account (id, member_id, user_name, password_hash, enabled, technical_administrator, must_change_password, created_at)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000015', 'bithu.xa', '{noop}x', true, false, false, now()),
       (gen_random_uuid(), '00000000-0000-7000-8000-000000000014', 'dinhchi', '{noop}x', true, false, false, now());
insert into membership.transfer (id, member_id, kind, home_id, place, reason, begun_on, until_day, state, created_at)
select gen_random_uuid(), m.id, 'TEMPORARY', u.id, 'Chi bộ Trường Đại học Vinh', 'STUDY', current_date - 10, current_date + 200, 'OPENED', now()
from membership.member m, membership.unit u
where m.full_name = 'Hà Đức Quý' and u.name = 'Chi bộ thôn Giang Đông';
insert into membership.invitation (id, member_id, way, code_digest, round, by_account, by_name, made_at, expires_at)
select gen_random_uuid(), m.member_id, 'PAPER', 'rights', 1, gen_random_uuid(), 'Vũ Văn Hùng', now(), now() + interval '7 days'
from membership.attachment m join membership.unit u on u.id = m.unit_id
where u.name = 'Chi bộ thôn Giang Đông' and m.valid_to is null
  and not exists (select 1 from membership.account a where a.member_id = m.member_id)
limit 1;
insert into membership.rights_proposal (id, kind, subject_name, unit_id, member_id, position, from_day, proposer, proposer_name,
                                        proposed_at, expires_at, state)
select gen_random_uuid(), 'POSITION', m.full_name, u.id, m.id, 'INSPECTOR', current_date, gen_random_uuid(), 'Trần Thị Hằng',
       now(), now() + interval '7 days', 'PROPOSED'
from membership.member m, membership.unit u
where m.full_name = 'Hà Đức Quý' and u.name = 'Đảng bộ xã Quảng Bình';
insert into membership.reorganisation (id, kind, issuer_id, decision_number, decided_on, effective_on, legal_basis, by_account, by_name, done_at)
select '00000000-0000-7000-8000-000000000021', 'RENAME', u.id, '7-QĐ/ĐU', current_date, current_date, '', gen_random_uuid(), 'Nguyễn Thị Nguyệt', now()
from membership.unit u where u.name = 'Đảng bộ xã Quảng Bình';
insert into membership.reorganisation_unit (reorganisation_id, unit_id, name)
select '00000000-0000-7000-8000-000000000021', u.id, u.name from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into documents.file (id, unit_id, unit_path, name, media_type, size_bytes, sha256, stored_at, stored_by, placed)
select '00000000-0000-7000-8000-000000000031', u.id, l.path, 'thu.pdf', 'application/pdf', 1, repeat('a', 64), now(), gen_random_uuid(), true
from membership.unit u join membership.unit_link l on l.unit_id = u.id where u.name = 'Chi bộ thôn Giang Đông';
insert into meetings.agenda_paper (item_id, meeting_id, file_id, name, attached_at, attached_by)
select distinct on (m.id) i.id, m.id, '00000000-0000-7000-8000-000000000031', 'thu.pdf', now(), gen_random_uuid()
from meetings.meeting m join meetings.agenda_item i on i.meeting_id = m.id join membership.unit u on u.id = m.unit_id
where u.name = 'Chi bộ thôn Giang Đông';
insert into evaluation.criteria_set
select (jsonb_populate_record(null::evaluation.criteria_set, to_jsonb(s) || jsonb_build_object(
            'id', '00000000-0000-7000-8000-000000000041', 'scope_unit', u.id, 'unit_path', l.path, 'name', 'Thang điểm của xã',
            'number', 99, 'state', 'DRAFT', 'valid_from', null, 'valid_to', null))).*
from (select * from evaluation.criteria_set order by valid_from desc nulls last limit 1) s, membership.unit u
join membership.unit_link l on l.unit_id = u.id
where u.name = 'Đảng bộ xã Quảng Bình';
insert into evaluation.criterion
select (jsonb_populate_record(null::evaluation.criterion, to_jsonb(c) || jsonb_build_object(
            'set_id', '00000000-0000-7000-8000-000000000041'))).*
from evaluation.criterion c
where c.set_id = (select id from evaluation.criteria_set where number <> 99 order by valid_from desc nulls last limit 1);
insert into membership.study_item (id, unit_id, title, source, given_on, given_by)
select '00000000-0000-7000-8000-000000000051', u.id, 'Chỉ thị 50-CT/TW', '', current_date, 'Vũ Văn Hùng'
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.opening (id, member_id, unit_id, field, account_id, by_name, by_post, reason, explanation, opened_at, until, unusual)
select '00000000-0000-7000-8000-000000000052', m.id, u.id, 'PHONE', a.id, 'Nguyễn Thị Nguyệt', 'PARTY_BUILDING_OFFICER', 'CHECK',
       'Đối chiếu danh sách', now(), now() + interval '3 minutes', false
from membership.unit u
join lateral (select p.member_id id from membership.dues_payment p where p.unit_id = u.id and p.taken_back_at is null
              and p.month = (select max(month) from membership.dues_sheet s where s.unit_id = u.id)
              and not exists (select 1 from membership.account x where x.member_id = p.member_id) order by 1 limit 1) m on true
join membership.account a on a.user_name = 'xaydungdang'
where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.intake (id, unit_id, path, branch, account_id, by_name, file_name, file_hash, valid_from, state, columns, unknown,
                               row_count, blocks, handed_at, expires_at)
select '00000000-0000-7000-8000-000000000053', u.id, l.path, false, a.id, 'Nguyễn Thị Nguyệt', 'danh-sach.xlsx', repeat('a', 64),
       current_date, 'CHECKED', '', '', 0, 0, now(), now() + interval '1 day'
from membership.unit u join membership.unit_link l on l.unit_id = u.id join membership.account a on a.user_name = 'xaydungdang'
where u.name = 'Đảng bộ xã Quảng Bình';
insert into membership.intake (id, unit_id, path, branch, account_id, by_name, file_name, file_hash, valid_from, state, columns, unknown,
                               row_count, blocks, handed_at, expires_at)
select '00000000-0000-7000-8000-000000000055', u.id, l.path, true, a.id, 'Vũ Văn Hùng', 'so-danh-sach.xlsx', repeat('a', 64),
       current_date, 'CHECKED', '', '', 0, 0, now(), now() + interval '1 day'
from membership.unit u join membership.unit_link l on l.unit_id = u.id join membership.account a on a.user_name = 'bithu'
where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.unit_sheet (id, unit_id, path, account_id, by_name, file_name, file_hash, state, unknown, row_count, handed_at, expires_at)
select '00000000-0000-7000-8000-000000000066', u.id, l.path, a.id, 'Nguyễn Thị Nguyệt', 'cay-to-chuc.xlsx', repeat('a', 64),
       'CHECKED', '', 0, now(), now() + interval '1 day'
from membership.unit u join membership.unit_link l on l.unit_id = u.id join membership.account a on a.user_name = 'xaydungdang'
where u.name = 'Đảng bộ xã Quảng Bình';
insert into membership.person_merge (id, kept_id, gone_id, unit_id, gone_unit_id, on_day, reason, by_account, by_name, done_at, acts, citizen)
select '00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000012', u.id, u.id,
       current_date, 'Một người ghi hai lần', gen_random_uuid(), 'Nguyễn Thị Nguyệt', now(), 0, false
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
values ('00000000-0000-7000-8000-000000000013', 'Người Chuyển Đi', 'nguoi chuyen di', 'Đi Người Chuyển', 1982, true, false, now());
insert into membership.attachment (id, member_id, unit_id, kind, valid_from, valid_to)
select gen_random_uuid(), '00000000-0000-7000-8000-000000000013', u.id, 'HOME', '2025-07-01', '2025-08-01'
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.status (id, member_id, unit_id, status, valid_from, valid_to)
select gen_random_uuid(), '00000000-0000-7000-8000-000000000013', u.id, 'OFFICIAL', '2025-07-01', '2025-08-01'
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.act (id, member_id, kind, on_day, unit_id, status, recorded_at)
select gen_random_uuid(), '00000000-0000-7000-8000-000000000013', 'ENTERED', '2025-07-01', u.id, 'OFFICIAL', now()
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.act (id, member_id, kind, on_day, recorded_at)
values (gen_random_uuid(), '00000000-0000-7000-8000-000000000013', 'MOVED_AWAY', '2025-08-01', now());
-- who was expelled: an end that can be said to be for a crime
insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
values ('00000000-0000-7000-8000-000000000016', 'Người Bị Khai Trừ', 'nguoi bi khai tru', 'Trừ Người Bị Khai', 1983, true, false, now());
insert into membership.attachment (id, member_id, unit_id, kind, valid_from, valid_to)
select gen_random_uuid(), '00000000-0000-7000-8000-000000000016', u.id, 'HOME', '2025-07-01', '2025-08-01'
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.status (id, member_id, unit_id, status, valid_from, valid_to)
select gen_random_uuid(), '00000000-0000-7000-8000-000000000016', u.id, 'OFFICIAL', '2025-07-01', '2025-08-01'
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.act (id, member_id, kind, on_day, unit_id, status, recorded_at)
select gen_random_uuid(), '00000000-0000-7000-8000-000000000016', 'ENTERED', '2025-07-01', u.id, 'OFFICIAL', now()
from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
insert into membership.act (id, member_id, kind, on_day, recorded_at)
values ('00000000-0000-7000-8000-000000000056', '00000000-0000-7000-8000-000000000016', 'EXPELLED', '2025-08-01', now());
-- a reorganisation that waits for its day
insert into membership.coming_reorganisation (id, kind, issuer_id, decision_number, decided_on, effective_on, legal_basis, change, by_account,
                                              by_name, prepared_at, state)
select '00000000-0000-7000-8000-000000000057', 'RENAME', c.id, '999-QĐ/ĐU', current_date, current_date + 30, '',
       jsonb_build_object('unit', u.id, 'units', '[]'::jsonb, 'name', 'Chi bộ thôn Giang Đông Mới'), gen_random_uuid(), 'Nguyễn Thị Nguyệt',
       now(), 'WAITING'
from membership.unit u, membership.unit c where u.name = 'Chi bộ thôn Giang Đông' and c.name = 'Đảng bộ xã Quảng Bình';
insert into membership.coming_reorganisation_unit (coming_id, unit_id, name)
select '00000000-0000-7000-8000-000000000057', u.id, u.name from membership.unit u where u.name = 'Chi bộ thôn Giang Đông';
