-- Every step of every review, with the answers as they stood when they were submitted and the marks that a request for
-- completion made. Rows are added and never changed.
create table review_step (
    id uuid not null primary key,
    follow_up_id uuid not null,
    step_number int not null,
    round_number int not null,
    act varchar(20) character set ascii collate ascii_bin not null,
    level varchar(10) character set ascii collate ascii_bin null,
    taken_at datetime(6) not null,
    taken_by_id uuid null,
    taken_by_name varchar(120) not null,
    remark varchar(1000) not null,
    due_on date null,
    status varchar(20) character set ascii collate ascii_bin null,
    narrative varchar(4000) not null,
    cause varchar(2000) not null,
    remedy varchar(2000) not null,
    remedy_owner varchar(200) not null,
    remedy_due date null,
    unchanged boolean not null,
    constraint uq_review_step unique (follow_up_id, step_number),
    constraint fk_review_step_follow_up foreign key (follow_up_id) references follow_up (id)
);

create table review_mark (
    step_id uuid not null,
    answer varchar(20) character set ascii collate ascii_bin not null,
    remark varchar(1000) not null,
    constraint pk_review_mark primary key (step_id, answer),
    constraint fk_review_mark_step foreign key (step_id) references review_step (id)
);

insert into review_step (id, follow_up_id, step_number, round_number, act, level, taken_at, taken_by_id, taken_by_name,
                         remark, status, narrative, cause, remedy, remedy_owner, remedy_due, unchanged)
select uuid(), id, 1, 1, 'SUBMITTED', 'BOARD', submitted_at, submitted_by_id, coalesce(submitted_by_name, ''),
       '', status, narrative, cause, remedy, remedy_owner, remedy_due, unchanged
from follow_up where stage = 'SUBMITTED';

create trigger review_step_stays_as_it_is before update on review_step for each row
    signal sqlstate '45000' set message_text = 'A step of a review is never changed';
