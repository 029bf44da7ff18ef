-- The frame of 42-HD/BTCTW of 28 October 2025, in force everywhere unless a province or commune issues its own on top.
insert into evaluation.criteria_set (id, name, scope_unit, unit_path, number, state, valid_from, valid_to, legal_basis,
    good_from, fair_from, average_from, attendance_percent, speakers_percent, paper_hours, posting_days, remedy_percent,
    point_step, gap_rule, regular_steps, thematic_steps, created_by, created_at)
values ('00000000-0000-7000-8000-000000000042', 'Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (42-HD/BTCTW)', null, '', 1,
    'ACTIVE', date '2025-10-28', null, 'Hướng dẫn 42-HD/BTCTW ngày 28/10/2025, mục 5',
    90, 70, 50, 90, 50, 24, 2, 80, 0.5, 'LOWER',
    'OPENED,SECRETARY_APPOINTED,ROLL_CALLED,AGENDA_DISCUSSED,CONCLUDED,TASKS_ASSIGNED,SELF_SCORED,MINUTES_ADOPTED',
    'OPENED,SECRETARY_APPOINTED,ROLL_CALLED,AGENDA_DISCUSSED,CONCLUDED,SELF_SCORED,MINUTES_ADOPTED',
    '42-HD/BTCTW', timestamptz '2025-10-28 00:00:00+07');

insert into evaluation.criterion (set_id, position, group_no, group_label, number, label, label_en, max_with, max_without, evidence)
select '00000000-0000-7000-8000-000000000042', t.* from (values
    (1, '1', 'Thời gian', '1', 'Chấp hành thời gian, thời lượng sinh hoạt', 'Date and duration kept', 5, 5, 'DATE_AND_DURATION'),
    (2, '2', 'Tỷ lệ dự sinh hoạt', '2', 'Tỷ lệ đảng viên dự sinh hoạt (từ 90% trở lên, không có đảng viên vắng không lý do)', 'Attendance >= 90 % and nobody absent without reason', 5, 5, 'ATTENDANCE'),
    (3, '3', 'Chuẩn bị', '3.1', 'Chuẩn bị nội dung đúng, đủ, có trọng tâm', 'Content prepared: right; enough; focused', 5, 5, 'JUDGED'),
    (4, '3', 'Chuẩn bị', '3.2', 'Họp chi ủy, thông báo trước, đăng tải tài liệu', 'Committee met; notice given; papers posted', 5, 5, 'PREPARATION'),
    (5, '4', 'Tiến hành', '4.1', 'Thực hiện đủ các bước quy trình sinh hoạt', 'All steps of the procedure carried out', 5, 5, 'STEPS'),
    (6, '4', 'Tiến hành', '4.2', 'Nội dung sinh hoạt, biểu dương, phê bình, nhiều ý kiến phát biểu', 'Content, praise and criticism, many speakers', 25, 25, 'SPEAKERS'),
    (7, '4', 'Tiến hành', '4.3', 'Điều hành của bí thư chi bộ', 'Chairing by the secretary', 10, 10, 'JUDGED'),
    (8, '5', 'Nguyên tắc', '5', 'Thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình', 'Democratic centralism, self-criticism and criticism', 5, 5, 'JUDGED'),
    (9, '6', 'Kết quả lãnh đạo', '6', 'Kết quả lãnh đạo thực hiện kết luận, nghị quyết kỳ trước', 'Results of the previous resolution', 30, 30, 'TASKS'),
    (10, '7', 'Kết thúc', '7', 'Kết thúc: kết luận, thông qua biên bản, đăng tải kết quả', 'Closing: conclusion, minutes adopted, result posted', 5, 5, 'CLOSING')
) as t;
