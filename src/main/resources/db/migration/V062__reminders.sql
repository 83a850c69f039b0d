-- What is due between two days in the whole portal.
alter table task add index ix_task_due (closed_at, due_on, id);

-- Who is to be reminded of which task at which step, once for each last day that the task has had, and when they were.
create table reminder (
    id uuid not null primary key,
    task_id uuid not null,
    account_id uuid not null,
    step varchar(30) character set ascii collate ascii_bin not null,
    due_on date not null,
    own_task boolean not null,
    reached_on date not null,
    told_on date null,
    constraint uq_reminder unique (task_id, account_id, step, due_on),
    constraint fk_reminder_task foreign key (task_id) references task (id),
    constraint fk_reminder_account foreign key (account_id) references account (id),
    index ix_reminder_told (account_id, told_on),
    index ix_reminder_untold (told_on, reached_on),
    index ix_reminder_due (due_on)
);

-- How often somebody wants letters, and in which language; nobody's row means daily and in the language of the account.
create table notice_choice (
    account_id uuid not null primary key,
    version bigint not null,
    rhythm varchar(20) character set ascii collate ascii_bin not null,
    language varchar(5) character set ascii collate ascii_bin not null,
    constraint fk_notice_choice_account foreign key (account_id) references account (id)
);
