-- For how long a certificate holds, and from when it can be renewed.
create table certification_scheme (
    id uuid not null primary key,
    version bigint not null,
    title varchar(200) not null,
    initial_course_id uuid not null,
    renewal_course_id uuid null,
    counted_from varchar(12) character set ascii collate ascii_bin not null,
    months int not null,
    window_months int not null,
    minimum_months int not null,
    fixed_month int null,
    fixed_day int null,
    constraint uq_certification_scheme_title unique (title),
    constraint fk_certification_scheme_initial foreign key (initial_course_id) references course (id),
    constraint fk_certification_scheme_renewal foreign key (renewal_course_id) references course (id),
    constraint ck_certification_scheme_counted check (counted_from in ('COMPLETION', 'EXPIRY', 'FIXED_DAY')),
    constraint ck_certification_scheme_months check (
        months between 1 and 120 and window_months between 0 and months - 1 and minimum_months between 0 and months),
    constraint ck_certification_scheme_fixed check (
        (counted_from = 'FIXED_DAY') = (fixed_month is not null)
        and (fixed_month is null) = (fixed_day is null)
        and fixed_month between 1 and 12 and fixed_day between 1 and 31)
);
