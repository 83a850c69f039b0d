package se.samhand.activity;

import java.util.UUID;

/** A follow-up that nobody has submitted yet. */
record AwaitedLine(UUID id, UUID boardId, UUID periodId) {}
