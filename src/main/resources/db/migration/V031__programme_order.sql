-- Goals and activities stand in the order of their codes until somebody places them otherwise; then the position rules.
alter table goal
    add column position int not null default 0,
    drop index ix_goal_order,
    add index ix_goal_order (programme_version_id, position, sort_code);

alter table programme_activity
    add column position int not null default 0,
    drop index ix_programme_activity_goal,
    add index ix_programme_activity_goal (goal_id, position, sort_code);
