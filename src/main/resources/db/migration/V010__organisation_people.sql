-- Persons by the staff list, where they work and when, and who holds which function. Ownership points to a function,
-- never to a person.
create table person (
    id uuid not null primary key,
    version bigint not null,
    name varchar(120) not null,
    work_email varchar(254) character set ascii collate ascii_general_ci null,
    protected_identity boolean not null,
    constraint uq_person_work_email unique (work_email),
    constraint ck_person_protected check (protected_identity = false or (name = '' and work_email is null))
);

create table employment (
    id uuid not null primary key,
    version bigint not null,
    person_id uuid not null,
    unit_id uuid not null,
    function_title varchar(120) not null,
    valid_from date not null,
    valid_to date null,
    constraint fk_employment_person foreign key (person_id) references person (id),
    constraint fk_employment_unit foreign key (unit_id) references org_unit (id),
    constraint ck_employment_validity check (valid_to is null or valid_to >= valid_from),
    index ix_employment_unit (unit_id, valid_from)
);

create table unit_function (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null,
    name varchar(120) not null,
    constraint uq_unit_function unique (unit_id, name),
    constraint fk_unit_function_unit foreign key (unit_id) references org_unit (id)
);

create table function_holder (
    id uuid not null primary key,
    version bigint not null,
    function_id uuid not null,
    person_id uuid not null,
    deputy boolean not null,
    valid_from date not null,
    valid_to date null,
    away_from date null,
    away_to date null,
    constraint fk_function_holder_function foreign key (function_id) references unit_function (id),
    constraint fk_function_holder_person foreign key (person_id) references person (id),
    constraint ck_function_holder_validity check (valid_to is null or valid_to >= valid_from),
    constraint ck_function_holder_away check (away_to is null or away_to >= away_from),
    index ix_function_holder_function (function_id, valid_from)
);

alter table account
    add constraint fk_account_person foreign key (person_id) references person (id);
