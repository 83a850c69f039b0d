-- The matrix and a board's standing count follow-ups that stand alike, and the matrix names the activities of each version:
-- in the order of these indexes.
alter table follow_up
    drop index ix_follow_up_cell,
    add index ix_follow_up_cell
        (period_id, expected, board_id, unit_id, stage, returned, status, due_on, submitted_at, returned_at);

alter table commitment add index ix_commitment_version (activity_key, version_number);
