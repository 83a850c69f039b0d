-- A figure that somebody asks about. What was asked and answered stays, word by word, beside the flag's state.
create table figure_flag (
    id uuid not null primary key,
    version bigint not null,
    indicator_id uuid not null,
    unit_id uuid not null,
    period_id uuid not null,
    state varchar(12) character set ascii collate ascii_bin not null
        check (state in ('ASKED', 'ANSWERED', 'CLOSED', 'TAKEN_BACK')),
    asked_at datetime(6) not null,
    constraint fk_figure_flag_indicator foreign key (indicator_id) references indicator_definition (id),
    constraint fk_figure_flag_unit foreign key (unit_id) references org_unit (id),
    constraint fk_figure_flag_period foreign key (period_id) references reporting_period (id),
    index ix_figure_flag_place (indicator_id, unit_id, period_id, asked_at)
);

create table figure_flag_word (
    flag_id uuid not null,
    number int not null,
    answer boolean not null,
    text varchar(1000) not null,
    said_at datetime(6) not null,
    said_by_name varchar(120) not null,
    primary key (flag_id, number),
    constraint fk_figure_flag_word_flag foreign key (flag_id) references figure_flag (id)
);
