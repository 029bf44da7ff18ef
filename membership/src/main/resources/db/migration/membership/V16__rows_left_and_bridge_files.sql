-- rows of a sheet that were tried one by one and could not be written: why, as a key of the bundle; tells nothing of the person
create table membership.intake_fault (
    intake_id uuid not null references membership.intake (id) on delete cascade,
    row_no    integer not null,
    reason    text not null,
    primary key (intake_id, row_no)
);

-- what is kept of files is looked for every few seconds: only among those not yet forgotten
alter table membership.intake add column forgotten boolean not null default false;
update membership.intake i set forgotten = true
where i.state in ('DONE', 'DROPPED') and not exists (
    select 1 from membership.intake_block b where b.intake_id = i.id and (b.content is not null or b.plan is not null));
create index intake_kept on membership.intake (expires_at) where not forgotten;
drop index membership.intake_working;
create index intake_working on membership.intake (attempts, handed_at) where state in ('CHECKING', 'RUNNING');

-- Files that go to and come from the national handbook app: which columns, under which heading, since when. Nobody publishes the
-- app's format, so it is data; a row that takes the place of another of the same day leaves that one behind.
create table membership.bridge_layout (
    id          uuid primary key,
    kind        text not null check (kind in ('LIST_OUT', 'ATTENDANCE_IN')),
    valid_from  date not null,
    date_shape  text not null check (date_shape in ('DAY_FIRST', 'YEAR_FIRST', 'DIGITS')),
    statuses    text not null,                               -- of whom the list out tells; empty for attendance
    legal_basis text not null check (length(legal_basis) between 3 and 500),
    added_by    text,
    added_at    timestamptz,
    replaced_at timestamptz
);
create unique index bridge_layout_day on membership.bridge_layout (kind, valid_from) where replaced_at is null;

create table membership.bridge_column (
    layout_id uuid not null references membership.bridge_layout (id),
    position  smallint not null check (position between 1 and 99),
    field     text not null,
    heading   text not null check (length(heading) between 1 and 200),   -- of attendance: several, between semicolons
    primary key (layout_id, position),
    unique (layout_id, field)
);

insert into membership.bridge_layout (id, kind, valid_from, date_shape, statuses, legal_basis) values
    ('01980000-0000-7000-8000-000000000001', 'LIST_OUT', '2025-07-10', 'DAY_FIRST', 'OFFICIAL,PROBATIONARY',
        '339-QĐ/TW ngày 10/7/2025 (Sổ tay đảng viên điện tử). Chưa có mẫu tệp công bố: các mục lấy theo phần tóm tắt đảng viên trong ứng dụng, bỏ số định danh và điện thoại.'),
    ('01980000-0000-7000-8000-000000000002', 'ATTENDANCE_IN', '2025-07-10', 'DAY_FIRST', '',
        '339-QĐ/TW ngày 10/7/2025 (Sổ tay đảng viên điện tử). Chưa có mẫu tệp công bố: nhận các tiêu đề thường gặp trong bảng điểm danh.');
insert into membership.bridge_column (layout_id, position, field, heading) values
    ('01980000-0000-7000-8000-000000000001', 1, 'NUMBER', 'STT'),
    ('01980000-0000-7000-8000-000000000001', 2, 'FULL_NAME', 'Họ và tên'),
    ('01980000-0000-7000-8000-000000000001', 3, 'BIRTH', 'Ngày sinh'),
    ('01980000-0000-7000-8000-000000000001', 4, 'SEX', 'Giới tính'),
    ('01980000-0000-7000-8000-000000000001', 5, 'CARD', 'Số thẻ đảng viên'),
    ('01980000-0000-7000-8000-000000000001', 6, 'CEREMONY', 'Ngày kết nạp'),
    ('01980000-0000-7000-8000-000000000001', 7, 'OFFICIAL', 'Ngày chính thức'),
    ('01980000-0000-7000-8000-000000000001', 8, 'UNIT_NAME', 'Chi bộ'),
    ('01980000-0000-7000-8000-000000000002', 1, 'FULL_NAME', 'Họ và tên; Họ tên; Tên đảng viên; Đảng viên'),
    ('01980000-0000-7000-8000-000000000002', 2, 'BIRTH', 'Ngày sinh; Ngày tháng năm sinh; Năm sinh'),
    ('01980000-0000-7000-8000-000000000002', 3, 'CARD', 'Số thẻ đảng viên; Số thẻ đảng; Số thẻ'),
    ('01980000-0000-7000-8000-000000000002', 4, 'PRESENCE', 'Điểm danh; Trạng thái; Tình trạng tham dự; Tham dự; Có mặt'),
    ('01980000-0000-7000-8000-000000000002', 5, 'REASON', 'Lý do vắng; Lý do; Ghi chú');

-- who took which list out for the app, and what for
create table membership.bridge_export (
    id         uuid primary key,
    unit_id    uuid not null references membership.unit (id),
    account_id uuid not null,
    by_name    text not null,
    purpose    text not null check (length(purpose) between 3 and 300),
    fields     text not null,
    people     integer not null,
    made_at    timestamptz not null
);
create index bridge_export_unit on membership.bridge_export (unit_id, made_at desc);
