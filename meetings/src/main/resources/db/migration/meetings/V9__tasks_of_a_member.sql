-- a member's handbook shows every task of theirs, done ones too
create index task_of_owner on meetings.task (owner_id, deadline);
create index task_co_worker_member on meetings.task_co_worker (member_id);
