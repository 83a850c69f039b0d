-- Units of every kind with the dates they exist, what they came from and became, and who hosts them.
create table org_unit (
    id uuid not null primary key,
    version bigint not null,
    code varchar(20) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    type varchar(20) character set ascii collate ascii_bin not null,
    parent_id uuid null,
    valid_from date not null,
    valid_to date null,
    verification varchar(20) character set ascii collate ascii_bin not null,
    source varchar(500) not null default '',
    constraint uq_org_unit_code unique (code),
    constraint fk_org_unit_parent foreign key (parent_id) references org_unit (id),
    constraint ck_org_unit_validity check (valid_to is null or valid_to >= valid_from)
);

create table org_unit_succession (
    id uuid not null primary key,
    version bigint not null,
    from_id uuid not null,
    to_id uuid not null,
    happened_on date not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    constraint uq_org_unit_succession unique (from_id, to_id, happened_on),
    constraint fk_org_unit_succession_from foreign key (from_id) references org_unit (id),
    constraint fk_org_unit_succession_to foreign key (to_id) references org_unit (id),
    constraint ck_org_unit_succession_other check (from_id <> to_id)
);

create table unit_host (
    id uuid not null primary key,
    version bigint not null,
    unit_id uuid not null,
    host_id uuid not null,
    valid_from date not null,
    valid_to date null,
    verification varchar(20) character set ascii collate ascii_bin not null,
    constraint uq_unit_host unique (unit_id, valid_from),
    constraint fk_unit_host_unit foreign key (unit_id) references org_unit (id),
    constraint fk_unit_host_host foreign key (host_id) references org_unit (id),
    constraint ck_unit_host_validity check (valid_to is null or valid_to >= valid_from)
);
