-- Whether what is submitted came in time is settled when it is submitted first; Stockholm is two hours ahead of UTC in
-- summer and one in winter.
alter table follow_up add column in_time boolean;

update follow_up
set in_time = submitted_at < date_add(due_on, interval 1 day) - interval if(month(due_on) between 4 and 10, 2, 1) hour
where submitted_at is not null;

alter table follow_up
    drop index ix_follow_up_cell,
    add index ix_follow_up_cell
        (period_id, expected, board_id, unit_id, stage, returned, status, due_on, submitted_at, returned_at, in_time);
