package se.samhand.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for a review, as the database tells it. */
record ReviewLine(
        UUID id,
        long version,
        UUID commitmentId,
        String activityCode,
        String activityText,
        UUID unitId,
        UUID periodId,
        @Nullable ActivityStatus status,
        boolean unchanged,
        int rounds,
        @Nullable UUID submittedById,
        @Nullable Instant submittedAt) {}
