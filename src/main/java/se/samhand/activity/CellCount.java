package se.samhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many follow-ups of a unit and period stand alike.
 *
 * @param inTime how many were submitted in time, the first time that they were
 * @param commitmentId the one, when one activity is asked for
 */
record CellCount(
        UUID periodId,
        UUID unitId,
        UUID boardId,
        Stage stage,
        boolean returned,
        @Nullable ActivityStatus status,
        long count,
        LocalDate dueOn,
        @Nullable Instant submittedAt,
        @Nullable Instant returnedAt,
        long inTime,
        @Nullable UUID commitmentId) {

    CellCount(
            UUID periodId,
            UUID unitId,
            UUID boardId,
            Stage stage,
            boolean returned,
            @Nullable ActivityStatus status,
            long count,
            LocalDate dueOn,
            @Nullable Instant submittedAt,
            @Nullable Instant returnedAt,
            long inTime) {
        this(periodId, unitId, boardId, stage, returned, status, count, dueOn, submittedAt, returnedAt, inTime, null);
    }
}
