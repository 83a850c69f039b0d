package se.samhand.activity;

/** The commitment does not stand where that could be done with it. */
public class CommitmentNotPossible extends RuntimeException {

    /** Each has a sentence in the translations under {@code activity.commitment.refused.}. */
    public enum Reason {
        /** The programme no longer asks it of the unit. */
        LAPSED,
        /** It has been carried out or given up: take it up again first. */
        ENDED,
        /** The unit has not said that it takes part. */
        NOT_UNDERTAKEN,
        /** Nobody has asked, or it is decided already. */
        NOTHING_TO_DECIDE,
        /** It waits for the programme office. */
        WAITS_FOR_DECISION,
        /** It goes on already. */
        NOT_ENDED,
        /** Another pause lies on some of these days. */
        PAUSES_OVERLAP,
        /** There is no such pause, or it is over. */
        NO_PAUSE,
        /** It would end before it begins. */
        ENDS_BEFORE_IT_BEGINS,
        /** Who asked may not decide. */
        OWN_REQUEST,
        /** The function belongs to another board. */
        FUNCTION_ELSEWHERE,
        /** A milestone is reached with something to show for it, and not in the future. */
        NOT_REACHED
    }

    private final Reason reason;

    CommitmentNotPossible(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
