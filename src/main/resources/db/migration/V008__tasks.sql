-- What waits for whom. A feature opens and closes its rows; overdue follows from the date and is never stored.
create table task (
    id uuid not null primary key,
    version bigint not null,
    kind varchar(40) character set ascii collate ascii_bin not null,
    subject_id uuid not null,
    unit_id uuid not null,
    role varchar(30) character set ascii collate ascii_bin not null,
    title varchar(400) not null,
    detail varchar(400) not null default '',
    address varchar(200) not null,
    due_on date null,
    opened_at datetime(6) not null,
    closed_at datetime(6) null,
    constraint uq_task unique (kind, subject_id, role),
    constraint fk_task_unit foreign key (unit_id) references org_unit (id),
    -- Open tasks of a unit by date, and those without a date by when they were opened; the role is filtered on the way.
    key ix_task_waiting (unit_id, closed_at, due_on, opened_at)
);
