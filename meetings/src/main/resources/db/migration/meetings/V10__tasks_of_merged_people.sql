-- Open tasks that followed somebody whose record was merged into another: given back when the two are taken apart.
create table meetings.task_heir (
    task_id   uuid    not null references meetings.task (id) on delete cascade,
    gone_id   uuid    not null,
    kept_id   uuid    not null,
    co_worker boolean not null,
    primary key (task_id, gone_id, co_worker)
);
