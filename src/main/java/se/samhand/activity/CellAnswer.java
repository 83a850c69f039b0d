package se.samhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one activity stands at a unit for a period. */
record CellAnswer(
        UUID periodId,
        UUID unitId,
        UUID boardId,
        UUID commitmentId,
        Stage stage,
        @Nullable ActivityStatus status,
        LocalDate dueOn,
        @Nullable Instant submittedAt) {}
