-- A board asks to have a closed period opened; the programme office opens it until a day or refuses. That it has ended
-- follows from the day and is never stored.
create table lock_exception (
    id uuid not null primary key,
    version bigint not null,
    period_id uuid not null,
    unit_id uuid not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    asked_at datetime(6) not null,
    asked_by_name varchar(120) not null,
    reason varchar(1000) not null,
    address varchar(200) not null,
    decided_at datetime(6) null,
    decided_by_name varchar(120) not null,
    decision varchar(1000) not null,
    until_day date null,
    constraint fk_lock_exception_period foreign key (period_id) references reporting_period (id),
    constraint fk_lock_exception_unit foreign key (unit_id) references org_unit (id),
    constraint ck_lock_exception_decided check ((state = 'ASKED') = (decided_at is null)),
    constraint ck_lock_exception_until check ((state = 'GRANTED') = (until_day is not null)),
    index ix_lock_exception_of (unit_id, period_id, asked_at),
    index ix_lock_exception_granted (state, until_day),
    index ix_lock_exception_asked (asked_at, id)
);
