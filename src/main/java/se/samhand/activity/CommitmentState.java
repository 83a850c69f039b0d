package se.samhand.activity;

/** Where a commitment stands. */
public enum CommitmentState {
    /** Follows from the programme; the unit has not said anything about it yet. */
    PROPOSED,
    /** No rule of the programme names the unit any longer. */
    LAPSED
}
