-- a commitment that waits, was given back or confirmed, and what a branch gives to study
alter table notification.notice drop constraint notice_kind_check;
alter table notification.notice add constraint notice_kind_check check (kind in (
    'INVITATION', 'INVITATION_CHANGED', 'GUEST', 'GUEST_CHANGED', 'INFORMATION', 'INFORMATION_CHANGED',
    'CANCELLED', 'PAPERS_READY', 'TASK', 'SELF_SCORED', 'GRADED', 'SCORE_MISSING', 'REPORT_READY', 'ALERTS',
    'OPENINGS_UNUSUAL', 'CORRECTION_ASKED', 'CORRECTION_ANSWERED',
    'COMMITMENT_HANDED_IN', 'COMMITMENT_RETURNED', 'COMMITMENT_CONFIRMED', 'STUDY_GIVEN'));
