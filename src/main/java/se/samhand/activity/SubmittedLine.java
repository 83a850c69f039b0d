package se.samhand.activity;

import java.util.UUID;

/** A submitted follow-up of a unit, as its page lists it. */
record SubmittedLine(
        UUID commitmentId,
        String activityCode,
        String activityText,
        UUID unitId,
        UUID periodId,
        ActivityStatus status) {}
