package se.samhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in a list, as the database tells it.
 *
 * @param evidence how many pieces it has, those not handed in included
 * @param handedIn how many of them have been handed in
 */
record FollowUpLine(
        UUID id,
        UUID commitmentId,
        String activityCode,
        String activityText,
        UUID unitId,
        UUID boardId,
        LocalDate dueOn,
        Stage stage,
        boolean returned,
        @Nullable ActivityStatus status,
        boolean unchanged,
        @Nullable Instant submittedAt,
        long evidence,
        long handedIn) {}
