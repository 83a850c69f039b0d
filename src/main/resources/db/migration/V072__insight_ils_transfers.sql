-- What a board has carried over into ILS, answer by answer, in the words it had then. Only ever added to, but for a mark set by mistake.
create table ils_transfer (
    id uuid not null primary key,
    board_id uuid not null,
    period_id uuid not null,
    follow_up_id uuid not null,
    text varchar(9000) not null,
    transferred_at datetime(6) not null,
    transferred_by_name varchar(120) not null,
    constraint fk_ils_transfer_board foreign key (board_id) references org_unit (id),
    constraint fk_ils_transfer_period foreign key (period_id) references reporting_period (id),
    constraint fk_ils_transfer_follow_up foreign key (follow_up_id) references follow_up (id),
    index ix_ils_transfer_board (board_id, period_id, transferred_at, id)
);
