package se.samhand.activity;

import java.util.UUID;

/** How many of a unit's follow-ups nobody has submitted, at a stage. */
record AwaitedCount(UUID unitId, UUID boardId, Stage stage, long count) {}
