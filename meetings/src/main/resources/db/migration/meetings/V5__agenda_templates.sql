-- Prepared agendas by type of branch (six groups of 42-HD/BTCTW II.3) and kind of meeting; null type: for every type.
create table meetings.agenda_template (
    id          uuid primary key,
    branch_type text check (branch_type in ('RESIDENTIAL', 'ADMINISTRATIVE', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE',
        'STUDENT', 'ARMED_FORCES')),
    kind        text not null check (kind in ('REGULAR', 'THEMATIC', 'EXTRAORDINARY', 'COMMITTEE')),
    title       text not null,
    legal_basis text not null,
    valid_from  date not null,
    valid_to    date,
    unique nulls not distinct (branch_type, kind, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

create table meetings.agenda_template_line (
    template_id uuid not null references meetings.agenda_template (id),
    position    integer not null check (position >= 1),
    title       text not null,
    minutes     integer not null check (minutes >= 0),
    primary key (template_id, position)
);

insert into meetings.agenda_template (id, branch_type, kind, title, legal_basis, valid_from)
select gen_random_uuid(), t.branch_type, k.kind, k.title, '42-HD/BTCTW', date '2025-10-28'
from (values ('RESIDENTIAL'), ('ADMINISTRATIVE'), ('STATE_ENTERPRISE'), ('PRIVATE_ENTERPRISE'), ('STUDENT'),
        ('ARMED_FORCES')) t (branch_type),
    (values ('REGULAR', 'Sinh hoạt chi bộ thường kỳ tháng {month}/{year}'),
        ('THEMATIC', 'Sinh hoạt chuyên đề tháng {month}/{year}'),
        ('EXTRAORDINARY', 'Họp chi bộ bất thường tháng {month}/{year}')) k (kind, title);

insert into meetings.agenda_template (id, branch_type, kind, title, legal_basis, valid_from) values
    (gen_random_uuid(), null, 'COMMITTEE', 'Họp chi ủy chuẩn bị kỳ sinh hoạt tháng {month}/{year}',
        'Điều lệ Đảng, Điều 24; 42-HD/BTCTW', '2011-01-19'),
    (gen_random_uuid(), null, 'REGULAR', 'Sinh hoạt chi bộ thường kỳ tháng {month}/{year}', '12-HD/BTCTW', '2018-07-06');

-- what every regular meeting goes through (42-HD/BTCTW II.2.2); the fourth item is the branch type's own task
insert into meetings.agenda_template_line (template_id, position, title, minutes)
select t.id, l.position, l.title, l.minutes
from meetings.agenda_template t,
    (values
        (1, 'Khai mạc: nêu lý do, giới thiệu đại biểu, cử thư ký, điểm danh, thông qua chương trình', 5),
        (2, 'Thông tin thời sự, phổ biến chỉ thị, nghị quyết mới; Bản tin sinh hoạt chi bộ', 15),
        (3, 'Đánh giá tình hình tư tưởng, kết quả thực hiện nghị quyết tháng trước và nhiệm vụ của đảng viên', 15),
        (5, 'Thảo luận; tự phê bình và phê bình', 25),
        (6, 'Nhiệm vụ tháng tới; phân công đảng viên, thời hạn hoàn thành', 10),
        (7, 'Chủ trì kết luận; biểu quyết thông qua nghị quyết, kết luận', 5),
        (8, 'Đánh giá chất lượng buổi sinh hoạt; đọc và thông qua biên bản', 5)) l (position, title, minutes)
where t.kind = 'REGULAR';

insert into meetings.agenda_template_line (template_id, position, title, minutes)
select t.id, 4, l.title, 10
from meetings.agenda_template t
join (values
        ('RESIDENTIAL', 'Lãnh đạo phát triển kinh tế - xã hội, an ninh trật tự, nông thôn mới ở thôn, tổ dân phố'),
        ('ADMINISTRATIVE', 'Lãnh đạo nhiệm vụ chuyên môn, cải cách hành chính, kỷ luật, kỷ cương công vụ'),
        ('STATE_ENTERPRISE', 'Lãnh đạo sản xuất kinh doanh, bảo toàn vốn nhà nước, việc làm và đời sống người lao động'),
        ('PRIVATE_ENTERPRISE', 'Vận động chấp hành pháp luật, quan hệ lao động hài hòa, quyền lợi người lao động'),
        ('STUDENT', 'Học tập, rèn luyện, nghiên cứu khoa học; tạo nguồn kết nạp đảng viên'),
        ('ARMED_FORCES', 'Lãnh đạo nhiệm vụ quân sự, quốc phòng, an ninh; chấp hành kỷ luật, sẵn sàng chiến đấu')
    ) l (branch_type, title) on l.branch_type = t.branch_type
where t.kind = 'REGULAR';

insert into meetings.agenda_template_line (template_id, position, title, minutes)
select t.id, 4, 'Lãnh đạo thực hiện nhiệm vụ chính trị của đơn vị', 10
from meetings.agenda_template t where t.kind = 'REGULAR' and t.branch_type is null;

insert into meetings.agenda_template_line (template_id, position, title, minutes)
select t.id, l.position, l.title, l.minutes
from meetings.agenda_template t
join (values
        ('THEMATIC', 1, 'Khai mạc: nêu mục đích, yêu cầu của chuyên đề, cử thư ký, điểm danh', 5),
        ('THEMATIC', 2, 'Trình bày chuyên đề', 30),
        ('THEMATIC', 3, 'Thảo luận; liên hệ bản thân, chi bộ và địa phương, đơn vị', 40),
        ('THEMATIC', 4, 'Kết luận: đánh giá chất lượng, ý nghĩa của chuyên đề, nội dung cần bổ sung', 10),
        ('THEMATIC', 5, 'Đọc và thông qua biên bản', 5),
        ('EXTRAORDINARY', 1, 'Khai mạc: nêu lý do họp bất thường, cử thư ký, điểm danh', 5),
        ('EXTRAORDINARY', 2, 'Trình bày nội dung cần chi bộ cho ý kiến, quyết định', 20),
        ('EXTRAORDINARY', 3, 'Thảo luận, biểu quyết', 30),
        ('EXTRAORDINARY', 4, 'Kết luận; đọc và thông qua biên bản', 5),
        ('COMMITTEE', 1, 'Khai mạc, cử thư ký, điểm danh', 5),
        ('COMMITTEE', 2, 'Đánh giá kết quả tháng trước, việc thực hiện nghị quyết của chi bộ', 20),
        ('COMMITTEE', 3, 'Dự kiến nhiệm vụ tháng tới, phân công đảng viên', 20),
        ('COMMITTEE', 4, 'Thống nhất nội dung, chương trình, dự thảo nghị quyết của kỳ sinh hoạt', 10),
        ('COMMITTEE', 5, 'Kết luận; thông qua biên bản', 5)
    ) l (kind, position, title, minutes) on l.kind = t.kind;
