package se.samhand.activity;

/** What was done in one step of a review. */
public enum ReviewAct {
    SUBMITTED,
    /** By the own board. */
    APPROVED,
    /** By the city. */
    ACCEPTED,
    /** Sent back, with marks on what must be completed. */
    RETURNED,
    /** Nobody approves at the board any longer, so that it went on to the city by itself. */
    MOVED_ON,
    /** The coordinator asks to change what lies in review or is approved. */
    CHANGE_ASKED,
    CHANGE_REFUSED,
    EXCUSED,
    /** The excuse was taken back. */
    EXPECTED_AGAIN
}
