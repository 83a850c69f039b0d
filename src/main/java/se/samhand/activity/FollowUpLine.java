package se.samhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up in a list, as the database tells it. */
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
        @Nullable Instant submittedAt) {}
