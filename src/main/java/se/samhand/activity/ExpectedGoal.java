package se.samhand.activity;

import java.util.UUID;

/** That a board, or a unit that it answers for, follows up a goal in a period. */
public record ExpectedGoal(UUID periodId, UUID boardId, String goalKey) {}
