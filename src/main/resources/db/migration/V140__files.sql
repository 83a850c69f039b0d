-- Files that belong to something else, such as evidence. What stands in them lies in pieces of a megabyte, so that no
-- list ever loads it and no server's limit of a packet is met.
create table stored_file (
    id uuid not null primary key,
    name varchar(200) not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    size bigint not null,
    stored_at datetime(6) not null,
    constraint ck_stored_file_size check (size > 0)
);

create table file_piece (
    id uuid not null primary key,
    file_id uuid not null,
    number int not null,
    bytes mediumblob not null,
    constraint uq_file_piece unique (file_id, number),
    constraint fk_file_piece foreign key (file_id) references stored_file (id)
);
