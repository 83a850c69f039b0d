package se.samhand.activity;

import org.jspecify.annotations.Nullable;
import se.samhand.activity.CommitmentNotPossible.Reason;

/** Where a commitment stands. */
public enum CommitmentState {
    /** Follows from the programme; the unit has not said anything about it yet. */
    PROPOSED,
    /** The unit takes part; the activity has not begun. */
    COMMITTED,
    /** The unit takes part, and the activity is under way. */
    ONGOING,
    /** Rests for a while; nothing is late meanwhile. */
    PAUSED,
    /** Carried out. */
    DONE,
    /** Given up, with a reason. */
    DISCONTINUED,
    /** The unit says that it does not concern it; the programme office has not decided. */
    NA_REQUESTED,
    /** Agreed that it does not concern the unit this year; asked again next year. */
    NA_ACCEPTED,
    /** The programme office does not agree; the unit answers anew. */
    NA_REFUSED,
    /** No rule of the programme names the unit any longer. */
    LAPSED;

    /** The unit takes part, now or after a pause. */
    public boolean isUndertaken() {
        return this == COMMITTED || this == ONGOING || this == PAUSED;
    }

    /** The unit has yet to say whether it takes part. */
    public boolean awaitsAnswer() {
        return this == PROPOSED || this == NA_REFUSED;
    }

    /** How an ended commitment is judged; null for all others. */
    @Nullable
    ActivityStatus asStatus() {
        return switch (this) {
            case DONE -> ActivityStatus.DONE;
            case DISCONTINUED -> ActivityStatus.DISCONTINUED;
            default -> null;
        };
    }

    public boolean hasEnded() {
        return this == DONE || this == DISCONTINUED;
    }

    void mustBeAsked() {
        if (this == LAPSED) {
            throw new CommitmentNotPossible(Reason.LAPSED);
        }
        if (hasEnded()) {
            throw new CommitmentNotPossible(Reason.ENDED);
        }
    }

    void mustBeUndertaken() {
        mustBeAsked();
        if (!isUndertaken()) {
            throw new CommitmentNotPossible(Reason.NOT_UNDERTAKEN);
        }
    }

    void mustNotWaitForDecision() {
        if (this == NA_REQUESTED) {
            throw new CommitmentNotPossible(Reason.WAITS_FOR_DECISION);
        }
    }

    void mustWaitForDecision() {
        if (this != NA_REQUESTED) {
            throw new CommitmentNotPossible(Reason.NOTHING_TO_DECIDE);
        }
    }
}
