-- Up to three questions about something to study, answered before it is confirmed. Who answered what is not kept.
create table membership.study_question (
    item_id      uuid not null references membership.study_item (id) on delete cascade,
    number       smallint not null check (number between 1 and 3),
    question     text not null,
    answers      text[] not null check (cardinality(answers) between 2 and 3),
    right_answer smallint not null check (right_answer between 1 and cardinality(answers)),
    primary key (item_id, number)
);
