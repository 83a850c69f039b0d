-- What whoever takes over a function needs to know, and that they have received it. At most one of each function is not
-- signed yet.
create table hand_over (
    id uuid not null primary key,
    version bigint not null,
    function_id uuid not null,
    unit_id uuid not null,
    from_name varchar(120) not null,
    to_person_id uuid null,
    to_name varchar(120) not null,
    begins date null,
    due_on date null,
    note varchar(4000) not null,
    noted_by_name varchar(120) null,
    noted_at datetime(6) null,
    not_signed boolean null,
    signed_at datetime(6) null,
    signed_by_id uuid null,
    signed_by_name varchar(120) null,
    constraint uq_hand_over_unsigned unique (function_id, not_signed),
    constraint ck_hand_over_signed check ((signed_at is null) = (not_signed is not null)),
    constraint ck_hand_over_begins check ((to_person_id is null) = (begins is null)),
    constraint fk_hand_over_function foreign key (function_id) references unit_function (id),
    constraint fk_hand_over_unit foreign key (unit_id) references org_unit (id),
    constraint fk_hand_over_person foreign key (to_person_id) references person (id)
);

-- As it was signed, byte by byte.
create table signed_package (
    hand_over_id uuid not null primary key,
    pdf mediumblob not null,
    sha256 char(64) character set ascii collate ascii_bin not null,
    constraint fk_signed_package_hand_over foreign key (hand_over_id) references hand_over (id)
);

create index ix_commitment_owner_in_order on commitment (owner_function_id, sort_code, id);
