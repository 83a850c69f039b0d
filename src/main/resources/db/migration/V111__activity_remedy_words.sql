-- Each time somebody says how a remedy goes. Added and never changed.
create table remedy_word (
    remedy_id uuid not null,
    number int not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    sentence varchar(1000) not null,
    due_on date not null,
    said_at datetime(6) not null,
    said_by_name varchar(120) not null,
    constraint pk_remedy_word primary key (remedy_id, number),
    constraint fk_remedy_word foreign key (remedy_id) references remedy (id)
);
