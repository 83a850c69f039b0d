-- What shows that an answer is true: a file or a link, with the day and the registration number that stand on it. Handed
-- in with the answer, and from then on never taken away.
create table evidence (
    id uuid not null primary key,
    version bigint not null,
    follow_up_id uuid not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    dated_on date not null,
    registration_number varchar(60) not null,
    description varchar(300) not null,
    link varchar(1000) null,
    file_id uuid null,
    added_at datetime(6) not null,
    added_by_name varchar(120) not null,
    handed_in_at datetime(6) null,
    removed_at datetime(6) null,
    constraint uq_evidence_file unique (file_id),
    constraint fk_evidence_follow_up foreign key (follow_up_id) references follow_up (id),
    constraint fk_evidence_file foreign key (file_id) references stored_file (id),
    constraint ck_evidence_one check ((link is null) <> (file_id is null)),
    constraint ck_evidence_stands check (handed_in_at is null or removed_at is null),
    index ix_evidence_removed (removed_at)
);
