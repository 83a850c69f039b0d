-- How much a task holds where that is counted, such as two answers to complete; and the page where all of a kind are
-- done together, for kinds that are shown as one line. The index holds what waits in that way first: never very much.
alter table task
    add column amount int not null default 0,
    add column gathered_at varchar(200) null,
    add index ix_task_gathered (closed_at, gathered_at, kind, role, unit_id, due_on);
