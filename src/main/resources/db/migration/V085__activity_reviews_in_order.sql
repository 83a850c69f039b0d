-- What waits for a reviewer is listed by activity or by unit, of all periods or of one; and the task leads to that list.
alter table follow_up
    add index ix_follow_up_waits_period (waits_for, period_id, sort_code, id),
    add index ix_follow_up_waits_unit (waits_for, unit_id, sort_code, id),
    add index ix_follow_up_board_waits_unit (waits_for, board_id, unit_id, sort_code, id);

update task set gathered_at = 'activities/review' where kind = 'REVIEW' and gathered_at = 'activities';
