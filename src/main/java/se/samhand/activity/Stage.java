package se.samhand.activity;

/** How far a follow-up has come. Late and locked follow from dates and are never stored. */
public enum Stage {
    /** Nobody has written anything. */
    EXPECTED,
    /** Seen within the own board only. */
    DRAFT,
    /** Seen by all of the city's staff, and no longer changed; waits for review. */
    SUBMITTED,
    /** By the own board; waits for the city. */
    APPROVED,
    /** By the city. */
    ACCEPTED,
    /** Back with whoever submitted it, to complete what was marked; nothing has been typed since. */
    RETURNED,
    /** Nothing is waited for, and it counts nowhere; the programme office has said why. */
    EXCUSED;

    /** Submitted, or further on its way. What has been sent back is not. */
    public boolean isSubmitted() {
        return this == SUBMITTED || this == APPROVED || this == ACCEPTED;
    }

    /** Whether those above need not wait for it any longer. */
    boolean isSettled() {
        return this == APPROVED || this == ACCEPTED || this == EXCUSED;
    }
}
