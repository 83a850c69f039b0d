package se.samhand.activity;

import org.jspecify.annotations.Nullable;

/** How many follow-ups of a goal's activities stand alike. */
record GoalCount(
        String programmeCode,
        int versionNumber,
        String goalCode,
        String goalKey,
        Stage stage,
        @Nullable ActivityStatus status,
        long count) {}
