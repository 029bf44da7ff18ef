-- Every number of the field may be added to on the console. One entered wrongly is corrected by another of the same first day; the
-- wrong one stays to be read. What nobody has held against the original text is marked.
alter table membership.rule add column replaced_at timestamptz;
alter table membership.rule add column to_verify boolean not null default false;
do $$
declare
    c record;
begin
    for c in select conname from pg_constraint where conrelid = 'membership.rule'::regclass and contype in ('p', 'x') loop
        execute format('alter table membership.rule drop constraint %I', c.conname);
    end loop;
end $$;
alter table membership.rule add column id uuid primary key default gen_random_uuid();
alter table membership.rule add constraint rule_one_at_a_time
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&) where (replaced_at is null);
comment on column membership.rule.to_verify is 'cần kiểm chứng: not yet held against the original text';

-- 208-QĐ/TW is of 26 July 2026 and was dated a year too early: until then the same numbers rest on what stood before.
update membership.rule set to_verify = code <> 'ceremony-days', legal_basis = case code
        when 'ceremony-days' then '294-QĐ/TW §4.1: 30 ngày làm việc từ ngày nhận được quyết định'
        when 'readmission-months' then '294-QĐ/TW: ít nhất 36 tháng từ khi ra khỏi Đảng'
        when 'readmission-months-criminal' then '294-QĐ/TW: ít nhất 60 tháng với một số trường hợp phạm tội hình sự'
        else '294-QĐ/TW: chỉ xét kết nạp lại một lần' end
where code in ('ceremony-days', 'readmission-months', 'readmission-months-criminal', 'readmissions-most')
    and added_by is null and valid_from = '2025-07-01';
update membership.rule set to_verify = true, legal_basis = '208-QĐ/TW ngày 26/7/2026: 30 ngày làm việc'
where code = 'transfer-days' and added_by is null and valid_from = '2026-07-26';
update membership.rule set to_verify = true where code in ('badge-35', 'badge-95') and added_by is null;

-- 294-QĐ/TW gave way to 208-QĐ/TW, 06-HD/TW to 01-HD/TW. The texts of both were not to be had: the numbers go on as they were, on the newer
-- text, to be verified, unless the Charter says them or they are a convention. What was added on the console stays as it is.
create temporary table newer on commit drop as
select r.code, r.amount, n.since, r.valid_to, r.valid_from, case r.code
        when 'ceremony-days' then '208-QĐ/TW ngày 26/7/2026: 30 ngày làm việc từ ngày ban hành quyết định'
        when 'readmission-months' then '208-QĐ/TW ngày 26/7/2026: ít nhất 36 tháng từ khi ra khỏi Đảng'
        when 'readmission-months-criminal' then
            '208-QĐ/TW ngày 26/7/2026: ít nhất 60 tháng với một số trường hợp phạm tội hình sự'
        when 'readmissions-most' then '208-QĐ/TW ngày 26/7/2026: chỉ xét kết nạp lại một lần'
        else regexp_replace(r.legal_basis, n.old || '((?: §)?[ ]?[0-9.]*[0-9][a-zđ]?)?', n.new || ' (thay ' || n.old || '\1)') end as legal_basis,
    r.legal_basis !~ 'Điều lệ Đảng|uy ước' as to_verify
from membership.rule r
join (values ('294-QĐ/TW', '208-QĐ/TW ngày 26/7/2026', date '2026-07-26'), ('06-HD/TW', '01-HD/TW ngày 19/5/2026', date '2026-05-19'))
    n (old, new, since) on strpos(r.legal_basis, n.old) > 0
where r.added_by is null and r.valid_from < n.since and (r.valid_to is null or r.valid_to > n.since);
update membership.rule r set valid_to = n.since from newer n where r.code = n.code and r.valid_from = n.valid_from and r.added_by is null;
insert into membership.rule (code, amount, valid_from, valid_to, legal_basis, to_verify)
select code, amount, since, valid_to, legal_basis, to_verify from newer;

update membership.term_rule set legal_basis = legal_basis || '; từ 26/7/2026: 208-QĐ/TW (cần kiểm chứng)'
where legal_basis = 'Điều lệ Đảng, Điều 13; 294-QĐ/TW §23.1 (chi bộ: thí điểm 5 năm)';
