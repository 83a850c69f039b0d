package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * A follow-up to be read or filled in.
 *
 * @param expected false when nobody waits for it any longer
 * @param unchanged answered by standing by the last answer
 * @param savedAt null until something has been typed
 * @param submittedAt null until submitted
 */
public record FollowUpDetails(
        UUID id,
        long version,
        UUID commitmentId,
        UUID unitId,
        Period period,
        LocalDate dueOn,
        Stage stage,
        boolean expected,
        FollowUpDraft answer,
        boolean unchanged,
        @Nullable Instant savedAt,
        @Nullable String savedByName,
        @Nullable Instant submittedAt,
        @Nullable String submittedByName)
        implements Serializable {

    /** Whether it is awaited and its due day has passed. */
    public boolean isLateOn(LocalDate day) {
        return expected && !stage.isSubmitted() && day.isAfter(dueOn);
    }
}
