-- What was sent back to a board that has merged since is found by itself, to go on at the board that carries on.
alter table follow_up add index ix_follow_up_returned (returned, board_id);
