-- Initiatives with what is known of them and since when; which districts a support centre served on a day.
create table initiative (
    id uuid not null primary key,
    version bigint not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    name varchar(300) not null,
    starts_on date null,
    ends_on date null,
    status varchar(20) character set ascii collate ascii_bin not null,
    as_of date not null,
    verification varchar(20) character set ascii collate ascii_bin not null,
    source varchar(500) not null,
    constraint uq_initiative_code unique (code),
    constraint ck_initiative_time check (ends_on is null or starts_on is null or ends_on >= starts_on)
);

create table initiative_partner (
    initiative_id uuid not null,
    partner varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (initiative_id, partner),
    constraint fk_initiative_partner foreign key (initiative_id) references initiative (id)
);

create table initiative_target_group (
    initiative_id uuid not null,
    target_group varchar(40) character set ascii collate ascii_bin not null,
    primary key (initiative_id, target_group),
    constraint fk_initiative_target_group foreign key (initiative_id) references initiative (id)
);

create table centre_coverage (
    id uuid not null primary key,
    version bigint not null,
    centre_id uuid not null,
    district_id uuid not null,
    as_of date not null,
    verification varchar(20) character set ascii collate ascii_bin not null,
    constraint uq_centre_coverage unique (centre_id, as_of, district_id),
    constraint fk_centre_coverage_centre foreign key (centre_id) references org_unit (id),
    constraint fk_centre_coverage_district foreign key (district_id) references org_unit (id)
);
