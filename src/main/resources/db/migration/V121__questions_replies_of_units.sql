-- What each of the units that were asked answers. Whoever holds the token answers for the unit.
create table unit_reply (
    id uuid not null primary key,
    version bigint not null,
    question_id uuid not null,
    unit_id uuid not null,
    token varchar(43) character set ascii collate ascii_bin not null,
    answer1 varchar(2000) not null,
    answer2 varchar(2000) not null,
    answer3 varchar(2000) not null,
    answered_at datetime(6) null,
    answered_by_name varchar(120) null,
    told_on date not null,
    constraint uq_unit_reply_token unique (token),
    constraint uq_unit_reply_unit unique (question_id, unit_id),
    constraint fk_unit_reply_question foreign key (question_id) references unit_question (id),
    constraint fk_unit_reply_unit foreign key (unit_id) references org_unit (id),
    constraint ck_unit_reply_answered check (answered_by_name is null or answered_at is not null)
);
