-- Who came on each date of a session. A row is added for each tap and never changed: the one with the highest number holds,
-- and one without came takes back what was marked before.
create table attendance_mark (
    id uuid not null primary key,
    session_id uuid not null,
    enrolment_id uuid not null,
    place_in_order int not null,
    number int not null,
    came varchar(10) character set ascii collate ascii_bin null,
    how varchar(10) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    by_name varchar(120) not null,
    reason varchar(1000) not null,
    constraint uq_attendance_mark unique (enrolment_id, place_in_order, number),
    constraint fk_attendance_mark_date foreign key (session_id, place_in_order)
        references session_date (session_id, place_in_order),
    constraint fk_attendance_mark_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint ck_attendance_mark_came check (came in ('FULL', 'PARTIAL', 'NO_SHOW')),
    constraint ck_attendance_mark_how check (how in ('BY_HAND', 'BY_CODE', 'BY_FILE')),
    constraint ck_attendance_mark_number check (number >= 1),
    index ix_attendance_mark_session (session_id, place_in_order)
);

create trigger attendance_mark_stays_as_it_is before update on attendance_mark for each row
    signal sqlstate '45000' set message_text = 'A mark of attendance is never changed';

create trigger attendance_mark_stays_where_it_is before delete on attendance_mark for each row
    signal sqlstate '45000' set message_text = 'A mark of attendance is never deleted';
