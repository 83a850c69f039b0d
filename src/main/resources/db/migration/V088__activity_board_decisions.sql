-- The board's decision about what it reports for a period: day and paragraph. A correction is a new row; what stood
-- before is kept.
create table board_decision (
    id uuid not null primary key,
    board_id uuid not null,
    period_id uuid not null,
    number int not null,
    decided_on date not null,
    paragraph varchar(60) not null,
    recorded_at datetime(6) not null,
    recorded_by_name varchar(120) not null,
    constraint uq_board_decision unique (board_id, period_id, number),
    constraint fk_board_decision_board foreign key (board_id) references org_unit (id),
    constraint fk_board_decision_period foreign key (period_id) references reporting_period (id)
);
