package se.samhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many follow-ups of a unit and period stand alike. */
record CellCount(
        UUID periodId,
        UUID unitId,
        UUID boardId,
        Stage stage,
        @Nullable ActivityStatus status,
        long count,
        LocalDate dueOn,
        @Nullable Instant submittedAt) {}
