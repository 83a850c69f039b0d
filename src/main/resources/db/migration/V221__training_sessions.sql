create table course (
    id uuid not null primary key,
    version bigint not null,
    title varchar(200) not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    routine_id uuid null,
    constraint uq_course_title unique (title),
    constraint fk_course_routine foreign key (routine_id) references routine (id),
    constraint ck_course_kind check (kind in ('INITIAL', 'REFRESHER', 'UPDATE', 'TRAIN_THE_TRAINER'))
);

-- Whoever books or cancels locks the session's row first: what is counted here is never wrong, however many come at once.
create table training_session (
    id uuid not null primary key,
    version bigint not null,
    course_id uuid not null,
    place varchar(200) not null,
    seats int not null,
    minimum int not null,
    last_booking_day date not null,
    first_day date not null,
    last_day date not null,
    stage varchar(10) character set ascii collate ascii_bin not null,
    cancelled_because varchar(1000) not null,
    booked int not null,
    waiting int not null,
    tickets bigint not null,
    constraint fk_training_session_course foreign key (course_id) references course (id),
    constraint ck_training_session_stage check (stage in ('DRAFT', 'OPEN', 'CANCELLED')),
    constraint ck_training_session_seats check (booked between 0 and seats and waiting >= 0 and minimum between 0 and seats),
    constraint ck_training_session_days check (last_day >= first_day and last_booking_day <= first_day),
    index ix_training_session_days (last_day, id)
);

create table session_date (
    session_id uuid not null,
    place_in_order int not null,
    held_on date not null,
    begins time not null,
    ends time not null,
    primary key (session_id, place_in_order),
    constraint fk_session_date_session foreign key (session_id) references training_session (id),
    constraint ck_session_date_times check (ends > begins)
);

-- Live is true while somebody is booked or waits, and null for good once it is cancelled: nobody stands twice in one session.
create table enrolment (
    id uuid not null primary key,
    version bigint not null,
    session_id uuid not null,
    person_id uuid not null,
    unit_id uuid not null,
    function_title varchar(120) not null,
    stage varchar(10) character set ascii collate ascii_bin not null,
    ticket bigint not null,
    live boolean null,
    constraint uq_enrolment_live unique (session_id, person_id, live),
    constraint uq_enrolment_ticket unique (session_id, ticket),
    constraint fk_enrolment_session foreign key (session_id) references training_session (id),
    constraint fk_enrolment_person foreign key (person_id) references person (id),
    constraint fk_enrolment_unit foreign key (unit_id) references org_unit (id),
    constraint ck_enrolment_stage check (stage in ('BOOKED', 'WAITING', 'CANCELLED')),
    constraint ck_enrolment_live check ((stage = 'CANCELLED') = (live is null)),
    index ix_enrolment_person (person_id, live)
);

-- What has happened to each, one row a step, added and never changed.
create table enrolment_step (
    id uuid not null primary key,
    enrolment_id uuid not null,
    at datetime(6) not null,
    stage varchar(10) character set ascii collate ascii_bin not null,
    by_name varchar(120) not null,
    reason varchar(1000) not null,
    constraint fk_enrolment_step_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint ck_enrolment_step_stage check (stage in ('BOOKED', 'WAITING', 'CANCELLED')),
    index ix_enrolment_step_enrolment (enrolment_id, at)
);

create trigger enrolment_step_stays_as_it_is before update on enrolment_step for each row
    signal sqlstate '45000' set message_text = 'A step of an enrolment is never changed';

create trigger enrolment_step_stays_where_it_is before delete on enrolment_step for each row
    signal sqlstate '45000' set message_text = 'A step of an enrolment is never deleted';
