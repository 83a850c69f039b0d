-- Review: how far a follow-up has come on its way to the city, and what has been asked for. What was submitted before
-- there was a review waits for its own board; where nobody approves there, it moves on by itself.
alter table follow_up
    add column waits_for varchar(10) character set ascii collate ascii_bin null,
    add column returned boolean not null default false,
    add column returned_by varchar(10) character set ascii collate ascii_bin null,
    add column returned_at datetime(6) null,
    add column asked_for varchar(120) character set ascii collate ascii_bin not null default '',
    add column change_asked boolean not null default false,
    add column steps int not null default 0,
    add column rounds int not null default 0,
    drop constraint ck_follow_up_submitted,
    drop index ix_follow_up_cell,
    add index ix_follow_up_cell (period_id, unit_id, board_id, expected, stage, returned, status),
    add index ix_follow_up_waits (waits_for, sort_code, id),
    add index ix_follow_up_board_waits (waits_for, board_id, sort_code, id);

update follow_up set waits_for = 'BOARD', steps = 1, rounds = 1 where stage = 'SUBMITTED';

alter table follow_up
    add constraint ck_follow_up_submitted check (
        stage in ('EXPECTED', 'DRAFT', 'EXCUSED') or (status is not null and submitted_at is not null)),
    add constraint ck_follow_up_waits check ((stage in ('SUBMITTED', 'APPROVED')) = (waits_for is not null)),
    add constraint ck_follow_up_returned check (not returned or (returned_by is not null and returned_at is not null));
