package se.samhand.period;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to open a closed period, and what was decided.
 *
 * @param unitId the unit that it holds for, with all that it answers for
 * @param reason what was said when asking
 * @param decidedAt null until decided
 * @param decision what was said when deciding; may be empty when granted
 * @param until the last day it is open; null unless granted
 * @param holds whether it is granted and has not ended
 * @param news whether it has been decided, and nobody of those who asked has read it
 */
public record LockExceptionDetails(
        UUID id,
        long version,
        Period period,
        UUID unitId,
        String unitName,
        LockState state,
        Instant askedAt,
        String askedByName,
        String reason,
        @Nullable Instant decidedAt,
        String decidedByName,
        String decision,
        @Nullable LocalDate until,
        boolean holds,
        boolean news)
        implements Serializable {

    /** Whether it was granted, and its last day has passed. */
    public boolean hasEnded() {
        return until != null && !holds;
    }
}
