-- What waits for a role that concerns the whole city is found by the role, whichever unit it is about.
alter table task add index ix_task_of_city (role, closed_at, due_on, opened_at);
