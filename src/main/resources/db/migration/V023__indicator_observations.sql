-- Figures: what each unit has for each period and part, and everything that was ever entered there.
alter table indicator_definition add units varchar(1000) character set ascii collate ascii_bin not null default '';

create table observation (
    id uuid not null primary key,
    version bigint not null,
    indicator_id uuid not null,
    unit_id uuid not null,
    period_id uuid not null,
    split varchar(200) character set ascii collate ascii_bin not null default '',
    state varchar(20) character set ascii collate ascii_bin not null,
    number decimal(19, 4) null,
    denominator decimal(19, 4) null,
    comment varchar(1000) not null default '',
    entered_by varchar(200) not null,
    entered_at datetime(6) not null,
    constraint uq_observation unique (indicator_id, period_id, unit_id, split),
    constraint fk_observation_indicator foreign key (indicator_id) references indicator_definition (id),
    constraint fk_observation_unit foreign key (unit_id) references org_unit (id),
    constraint fk_observation_period foreign key (period_id) references reporting_period (id),
    constraint ck_observation_figure check ((state in ('VALUE', 'ZERO_CONFIRMED')) = (number is not null)),
    constraint ck_observation_share check (denominator is null or number is not null),
    index ix_observation_unit (unit_id, period_id, indicator_id)
);

-- No figure is lost: each stands here as it was entered, also after it was corrected or withdrawn.
create table observation_entry (
    id uuid not null primary key,
    indicator_id uuid not null,
    unit_id uuid not null,
    period_id uuid not null,
    split varchar(200) character set ascii collate ascii_bin not null,
    withdrawn boolean not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    number decimal(19, 4) null,
    denominator decimal(19, 4) null,
    comment varchar(1000) not null,
    entered_by varchar(200) not null,
    entered_at datetime(6) not null,
    index ix_observation_entry_place (indicator_id, unit_id, period_id, split, entered_at, id)
);

create trigger observation_entry_stays_as_it_is before update on observation_entry for each row
    signal sqlstate '45000' set message_text = 'An entered figure is never changed';

create trigger observation_entry_stays_where_it_is before delete on observation_entry for each row
    signal sqlstate '45000' set message_text = 'An entered figure is never deleted';
