package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in a list. Of another board's draft it tells no more than that it is not submitted.
 *
 * @param unitName who answers
 * @param boardCode the board that answers for it
 * @param stage as the reader may know it
 * @param daysLate zero unless late
 * @param unchanged answered by standing by the last answer
 * @param submittedAt null until submitted
 * @param evidence how many files and links the reader finds there
 */
public record FollowUpRow(
        UUID id,
        UUID commitmentId,
        String activityCode,
        String activityText,
        String unitName,
        String boardCode,
        LocalDate dueOn,
        Stage stage,
        CellState state,
        long daysLate,
        boolean unchanged,
        @Nullable Instant submittedAt,
        int evidence)
        implements Serializable {}
