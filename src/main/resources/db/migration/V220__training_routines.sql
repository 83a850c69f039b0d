-- The questions themselves belong to whoever publishes them: they are named and linked here, never copied.
create table question_set (
    id uuid not null primary key,
    version bigint not null,
    topic varchar(20) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    owner varchar(200) not null,
    link varchar(500) not null,
    target_group varchar(200) not null,
    constraint uq_question_set_name unique (name),
    constraint ck_question_set_topic check (topic in ('ADULTS', 'YOUTH', 'USE_OF_VIOLENCE', 'DIGITAL_VIOLENCE'))
);

-- A routine stands at the city as a whole; units may have versions of their own upon it.
create table routine (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null,
    topic varchar(20) character set ascii collate ascii_bin not null,
    title varchar(200) not null,
    constraint uq_routine_title unique (title),
    constraint fk_routine_unit foreign key (unit_id) references org_unit (id),
    constraint ck_routine_topic check (topic in ('ADULTS', 'YOUTH', 'USE_OF_VIOLENCE', 'DIGITAL_VIOLENCE')),
    index ix_routine_title (title, id)
);

-- Undecided is true while a version is a draft and null for good once it is decided: a unit has one draft of a routine.
create table routine_version (
    id uuid not null primary key,
    version bigint not null,
    routine_id uuid not null,
    unit_id uuid not null,
    based_on_id uuid null,
    number int not null,
    undecided boolean null,
    change_size varchar(10) character set ascii collate ascii_bin not null,
    change_note varchar(1000) not null,
    text longtext not null,
    file_id uuid null,
    question_set_id uuid null,
    plan_for_yes varchar(4000) not null,
    plan_for_referral varchar(4000) not null,
    decided_on date null,
    decided_by varchar(200) null,
    decided_at_level varchar(20) character set ascii collate ascii_bin null,
    registration_number varchar(40) null,
    in_force_from date null,
    review_by date null,
    superseded_on date null,
    constraint uq_routine_version_number unique (routine_id, unit_id, number),
    constraint uq_routine_version_draft unique (routine_id, unit_id, undecided),
    constraint fk_routine_version_routine foreign key (routine_id) references routine (id),
    constraint fk_routine_version_unit foreign key (unit_id) references org_unit (id),
    constraint fk_routine_version_based_on foreign key (based_on_id) references routine_version (id),
    constraint fk_routine_version_file foreign key (file_id) references stored_file (id),
    constraint fk_routine_version_question_set foreign key (question_set_id) references question_set (id),
    constraint ck_routine_version_change check (change_size in ('MINOR', 'MAJOR')),
    constraint ck_routine_version_level check (decided_at_level in ('BOARD', 'MANAGEMENT', 'UNIT_MANAGER')),
    constraint ck_routine_version_decided check (
        (undecided is null) = (decided_on is not null)
        and (undecided is null) = (decided_by is not null)
        and (undecided is null) = (registration_number is not null)
        and (undecided is null) = (decided_at_level is not null)
        and (undecided is null) = (in_force_from is not null)
        and (undecided is null) = (review_by is not null)),
    constraint ck_routine_version_dates check (
        undecided is not null
        or (in_force_from >= decided_on and review_by > in_force_from
            and (superseded_on is null or superseded_on > in_force_from)))
);
