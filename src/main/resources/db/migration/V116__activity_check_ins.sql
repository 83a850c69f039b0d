-- Light notes on how a commitment goes, between the periods. Added and never changed.
create table check_in (
    id uuid not null primary key,
    commitment_id uuid not null,
    unit_id uuid not null,
    activity_key varchar(80) character set ascii collate ascii_bin not null,
    noted_on date not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    text varchar(600) not null,
    noted_at datetime(6) not null,
    noted_by_name varchar(120) not null,
    constraint fk_check_in_commitment foreign key (commitment_id) references commitment (id),
    constraint fk_check_in_unit foreign key (unit_id) references org_unit (id),
    index ix_check_in_activity (activity_key, unit_id, noted_on)
);
