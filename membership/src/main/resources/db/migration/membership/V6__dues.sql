-- Dues (đảng phí): what is owed by rule, what people declare, what was handed over. No money moves here.

-- numbers of the field, dated, with their basis; a new row closes the former, nothing is changed afterwards but its end
create table membership.dues_rule (
    code        text not null check (code in ('insured', 'on-benefit', 'pensioner', 'student', 'uninsured', 'aged',
                    'minimum-wage-1', 'minimum-wage-2', 'minimum-wage-3', 'minimum-wage-4',
                    'exempt-party-age', 'branch-keeps', 'rounding')),
    measure     text not null check (measure in ('PERCENT', 'DONG', 'YEARS')),
    amount      numeric(14, 3) not null check (amount >= 0),
    valid_from  date not null,
    valid_to    date check (valid_to > valid_from),
    legal_basis text not null check (length(legal_basis) between 3 and 500),
    added_by    text,                                        -- null: came with the product
    added_at    timestamptz,
    primary key (code, valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
insert into membership.dues_rule (code, measure, amount, valid_from, valid_to, legal_basis) values
    ('insured', 'PERCENT', 1, '2010-06-01', '2026-02-01', '342-QĐ/TW 2010: 1 % tiền lương (cần kiểm chứng)'),
    ('insured', 'PERCENT', 1, '2026-02-01', null, '01-QĐ/TW ngày 03/02/2026: 1 % tiền lương đóng BHXH tháng trước liền kề'),
    ('on-benefit', 'PERCENT', 1, '2026-02-01', null, '01-QĐ/TW ngày 03/02/2026: 1 % mức hưởng trợ cấp ốm đau, thai sản'),
    ('pensioner', 'PERCENT', 0.5, '2010-06-01', '2026-02-01', '342-QĐ/TW 2010: 0,5 % lương hưu (cần kiểm chứng)'),
    ('pensioner', 'PERCENT', 0.5, '2026-02-01', null, '01-QĐ/TW ngày 03/02/2026: 0,5 % lương hưu'),
    ('student', 'DONG', 3000, '2010-06-01', '2026-02-01', '342-QĐ/TW 2010: 3.000 đ một tháng (cần kiểm chứng)'),
    ('student', 'DONG', 5000, '2026-02-01', null, '01-QĐ/TW ngày 03/02/2026: 5.000 đ một tháng'),
    ('uninsured', 'DONG', 2000, '2010-06-01', '2026-02-01', '342-QĐ/TW 2010: từ 2.000 đ đến 10.000 đ một tháng, lấy mức thấp nhất (cần kiểm chứng)'),
    ('uninsured', 'PERCENT', 0.3, '2026-02-01', '2028-01-01', '01-QĐ/TW ngày 03/02/2026: 0,3 % lương tối thiểu vùng, các năm 2026-2027'),
    ('uninsured', 'PERCENT', 0.5, '2028-01-01', null, '01-QĐ/TW ngày 03/02/2026: 0,5 % lương tối thiểu vùng, từ năm 2028'),
    ('aged', 'DONG', 2000, '2010-06-01', '2026-02-01', '342-QĐ/TW 2010: từ 2.000 đ đến 10.000 đ một tháng, lấy mức thấp nhất (cần kiểm chứng)'),
    ('aged', 'PERCENT', 0.2, '2026-02-01', '2028-01-01', '01-QĐ/TW ngày 03/02/2026: 0,2 % lương tối thiểu vùng, các năm 2026-2027'),
    ('aged', 'PERCENT', 0.3, '2028-01-01', null, '01-QĐ/TW ngày 03/02/2026: 0,3 % lương tối thiểu vùng, từ năm 2028'),
    ('minimum-wage-1', 'DONG', 5310000, '2026-01-01', null, 'Nghị định 293/2025/NĐ-CP: vùng I'),
    ('minimum-wage-2', 'DONG', 4730000, '2026-01-01', null, 'Nghị định 293/2025/NĐ-CP: vùng II'),
    ('minimum-wage-3', 'DONG', 4140000, '2026-01-01', null, 'Nghị định 293/2025/NĐ-CP: vùng III'),
    ('minimum-wage-4', 'DONG', 3700000, '2026-01-01', null, 'Nghị định 293/2025/NĐ-CP: vùng IV'),
    ('exempt-party-age', 'YEARS', 50, '2026-02-01', null, '01-QĐ/TW ngày 03/02/2026: miễn khi đủ 50 năm tuổi đảng'),
    ('branch-keeps', 'PERCENT', 70, '2026-02-01', null, '01-QĐ/TW ngày 03/02/2026: chi bộ giữ lại 70 %, nộp cấp trên 30 % (cần kiểm chứng)'),
    ('rounding', 'DONG', 1, '2010-06-01', null, 'Làm tròn đến đồng, từ nửa đồng trở lên tính một đồng; quy ước của phần mềm, đổi được');

-- what somebody said about themselves, or a keeper from their paper; said again it is a new row, the last one counts
create table membership.dues_declaration (
    id          uuid primary key,
    turn        bigint generated always as identity,
    member_id   uuid not null references membership.member (id),
    from_month  date not null check (extract(day from from_month) = 1),
    duty_group  text not null check (duty_group in ('INSURED', 'ON_BENEFIT', 'PENSIONER', 'STUDENT', 'UNINSURED', 'AGED', 'EXEMPT')),
    figures     bytea not null,                              -- sealed: monthly base, reason of exemption and its basis
    own         boolean not null,                            -- by the member; otherwise entered from paper
    by_account  uuid not null,
    by_name     text not null,
    recorded_at timestamptz not null
);
create index dues_declaration_member on membership.dues_declaration (member_id, from_month desc, turn desc);

-- totals say nothing of one person and stay readable, so that an area is one query
create table membership.dues_sheet (
    unit_id    uuid not null references membership.unit (id),
    month      date not null check (extract(day from month) = 1),
    closed     boolean not null default false,
    keeps      numeric(6, 3) check (keeps between 0 and 100),
    due_total  bigint not null,
    paid_total bigint not null,
    people     integer not null,
    owing      integer not null,                             -- people of whom something is still to come
    opened_by  text not null,
    opened_at  timestamptz not null,
    closed_by  text,
    closed_at  timestamptz,
    reopened   text,                                         -- why, the last time
    version    bigint not null default 0,
    primary key (unit_id, month),
    check (not closed or closed_at is not null)
);

create table membership.dues_line (
    unit_id     uuid not null,
    month       date not null,
    member_id   uuid not null references membership.member (id),
    place       integer not null,
    member_name text not null,
    state       text not null check (state in ('UNPAID', 'PARTIAL', 'PAID', 'EXEMPT', 'UNKNOWN')),
    figures     bytea not null,                              -- sealed: what the amount was computed from
    excuse      bytea,                                       -- sealed: a good reason for not having paid
    version     bigint not null default 0,
    primary key (unit_id, month, member_id),
    foreign key (unit_id, month) references membership.dues_sheet (unit_id, month)
);
create index dues_line_member on membership.dues_line (member_id, month);

create table membership.dues_payment (
    id            uuid primary key,
    unit_id       uuid not null,
    month         date not null,
    member_id     uuid not null,
    amount        bytea not null,                            -- sealed
    paid_on       date not null,
    way           text not null check (way in ('CASH', 'PORTAL', 'OTHER')),
    by_account    uuid not null,
    by_name       text not null,
    recorded_at   timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by text,
    foreign key (unit_id, month, member_id) references membership.dues_line (unit_id, month, member_id)
);
create index dues_payment_line on membership.dues_payment (unit_id, month, member_id);
