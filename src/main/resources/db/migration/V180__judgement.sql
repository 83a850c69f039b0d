-- Whether a goal or a yearly target is achieved, as a board or the city judges it for a period. A new judgement is a new
-- row; what stood before is kept.
create table judgement (
    id uuid not null primary key,
    unit_id uuid not null,
    period_id uuid not null,
    subject varchar(160) character set ascii collate ascii_bin not null,
    number int not null,
    achievement varchar(20) character set ascii collate ascii_bin not null
        check (achievement in ('FULLY_ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED')),
    ground varchar(1000) not null,
    judged_at datetime(6) not null,
    judged_by_name varchar(120) not null,
    constraint uq_judgement unique (unit_id, period_id, subject, number),
    constraint ck_judgement_ground check (achievement = 'FULLY_ACHIEVED' or ground <> ''),
    constraint fk_judgement_unit foreign key (unit_id) references org_unit (id),
    constraint fk_judgement_period foreign key (period_id) references reporting_period (id),
    index ix_judgement_subject (period_id, subject)
);
