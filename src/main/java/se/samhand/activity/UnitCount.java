package se.samhand.activity;

import java.util.UUID;

/** How many of a unit's follow-ups wait. */
record UnitCount(UUID unitId, UUID periodId, long count) {}
