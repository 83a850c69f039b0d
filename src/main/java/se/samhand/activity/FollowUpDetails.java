package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * A follow-up to be read or filled in.
 *
 * @param boardId the board that answers for the unit
 * @param dueOn the period's due day, or a later one of its own after it was sent back
 * @param expected false when nobody waits for it any longer
 * @param proposal what a rule proposed when it was handed in; none until then
 * @param unchanged answered by standing by the last answer
 * @param returned sent back for completion and not submitted again yet
 * @param askedFor what must be completed then; only that, and what follows from it, can be changed
 * @param savedAt null until something has been typed
 * @param submittedAt null until submitted
 */
public record FollowUpDetails(
        UUID id,
        long version,
        UUID commitmentId,
        UUID unitId,
        UUID boardId,
        Period period,
        LocalDate dueOn,
        Stage stage,
        boolean expected,
        FollowUpDraft answer,
        Proposal proposal,
        boolean unchanged,
        boolean returned,
        Set<Answer> askedFor,
        @Nullable Instant savedAt,
        @Nullable String savedByName,
        @Nullable Instant submittedAt,
        @Nullable String submittedByName)
        implements Serializable {

    /** As all of the city's staff read it while it is back for completion: what was submitted last, not what is typed. */
    FollowUpDetails asSubmittedLast(FollowUpDraft submitted) {
        return new FollowUpDetails(
                id,
                version,
                commitmentId,
                unitId,
                boardId,
                period,
                dueOn,
                Stage.RETURNED,
                expected,
                submitted,
                proposal,
                unchanged,
                returned,
                askedFor,
                null,
                null,
                submittedAt,
                submittedByName);
    }

    /** Whether the unit may change the answer, as far as the request for completion goes. */
    public boolean isOpen(Answer answer) {
        return Review.isOpen(answer, returned, askedFor);
    }
}
