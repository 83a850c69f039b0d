-- Which letters are to leave, have left, or could not. What a letter says is written as it leaves and kept nowhere.
create table outgoing_mail (
    id uuid not null primary key,
    version bigint not null,
    kind varchar(40) character set ascii collate ascii_bin not null,
    about varchar(100) character set ascii collate ascii_bin not null,
    address varchar(254) character set ascii collate ascii_general_ci not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    trouble varchar(30) character set ascii collate ascii_bin null,
    said varchar(400) not null,
    tries int not null,
    put_at datetime(6) not null,
    waiting_since datetime(6) not null,
    next_try_at datetime(6) not null,
    ended_at datetime(6) null,
    constraint uq_outgoing_mail unique (kind, about),
    -- What is due to be tried; and what an administrator lists, the newest first.
    index ix_outgoing_mail_due (state, next_try_at),
    index ix_outgoing_mail_list (state, put_at, id)
);
