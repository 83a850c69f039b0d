-- What becomes of each goal and activity of a version in the one after it, as the programme office has decided: a row
-- without targets says that it is dropped. The rows belong to the later version and go with it.
create table goal_mapping (
    id uuid not null primary key,
    version bigint not null,
    programme_version_id uuid not null,
    subject varchar(20) character set ascii collate ascii_bin not null,
    from_key varchar(80) character set ascii collate ascii_bin not null,
    decided_at datetime(6) not null,
    decided_by_name varchar(120) not null,
    constraint uq_goal_mapping unique (programme_version_id, subject, from_key),
    constraint fk_goal_mapping_version foreign key (programme_version_id) references programme_version (id)
        on delete cascade
);

create table goal_mapping_target (
    goal_mapping_id uuid not null,
    to_key varchar(80) character set ascii collate ascii_bin not null,
    primary key (goal_mapping_id, to_key),
    constraint fk_goal_mapping_target foreign key (goal_mapping_id) references goal_mapping (id) on delete cascade
);
