-- What units do about deviations: each comes back until it is done. Made when the follow-up that names it is handed in.
create table remedy (
    id uuid not null primary key,
    version bigint not null,
    follow_up_id uuid not null,
    unit_id uuid not null,
    activity_key varchar(80) character set ascii collate ascii_bin not null,
    period_id uuid not null,
    text varchar(2000) not null,
    owner varchar(200) not null,
    due_on date not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    constraint uq_remedy_follow_up unique (follow_up_id),
    constraint fk_remedy_follow_up foreign key (follow_up_id) references follow_up (id),
    constraint fk_remedy_unit foreign key (unit_id) references org_unit (id),
    constraint fk_remedy_period foreign key (period_id) references reporting_period (id),
    index ix_remedy_activity (activity_key, unit_id),
    index ix_remedy_due (state, due_on)
);
