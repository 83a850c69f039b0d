package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samhand.period.Period;

/**
 * A follow-up that waits for a coordinator, with the last answer to stand by.
 *
 * @param unitName who answers
 * @param ofBoard whether it is the board's own answer and not one of a unit it answers for
 * @param state not begun, a draft, late or sent back for completion
 * @param last what the same unit submitted last for the activity; empty when it never did, and for what was sent back
 */
public record RoundItem(
        UUID followUpId,
        long version,
        UUID commitmentId,
        String activityCode,
        String activityText,
        String unitName,
        boolean ofBoard,
        Period period,
        LocalDate dueOn,
        CellState state,
        Optional<LastAnswer> last)
        implements Serializable {

    /** The unit's last submitted answer. */
    public record LastAnswer(Period period, FollowUpDraft answer) implements Serializable {}
}
