-- What a board asks the units below it before it follows something up. While it is asked, live_follow_up_id names the
-- follow-up, so that nobody is asked twice at once; empty once it has ended.
create table unit_question (
    id uuid not null primary key,
    version bigint not null,
    follow_up_id uuid not null,
    live_follow_up_id uuid null,
    unit_id uuid not null,
    board_id uuid not null,
    activity varchar(2100) not null,
    question1 varchar(500) not null,
    question2 varchar(500) not null,
    question3 varchar(500) not null,
    last_day date not null,
    asked_at datetime(6) not null,
    asked_by_name varchar(120) not null,
    taken_back_at datetime(6) null,
    constraint uq_unit_question_live unique (live_follow_up_id),
    constraint fk_unit_question_follow_up foreign key (follow_up_id) references follow_up (id),
    constraint fk_unit_question_live foreign key (live_follow_up_id) references follow_up (id),
    constraint fk_unit_question_unit foreign key (unit_id) references org_unit (id),
    constraint fk_unit_question_board foreign key (board_id) references org_unit (id),
    constraint ck_unit_question_taken_back check (taken_back_at is null or live_follow_up_id is null),
    index ix_unit_question_follow_up (follow_up_id, asked_at),
    index ix_unit_question_last_day (last_day)
);
