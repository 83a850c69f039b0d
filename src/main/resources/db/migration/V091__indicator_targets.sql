-- What is aimed at: for a unit and a period, or for every period of the unit that has no target of its own.
create table indicator_target (
    id uuid not null primary key,
    version bigint not null,
    indicator_id uuid not null,
    unit_id uuid not null,
    period_code varchar(40) character set ascii collate ascii_bin not null default '',
    aim varchar(40) character set ascii collate ascii_bin not null,
    reason varchar(1000) not null default '',
    set_by varchar(200) not null,
    set_at datetime(6) not null,
    constraint uq_indicator_target unique (indicator_id, unit_id, period_code),
    constraint fk_indicator_target_indicator foreign key (indicator_id) references indicator_definition (id),
    constraint fk_indicator_target_unit foreign key (unit_id) references org_unit (id)
);
