package se.samhand.period;

/** Where a period stands on a day. */
public enum PeriodState {
    /** Not open yet. */
    PLANNED,
    /** Open, and not late. */
    OPEN,
    /** Still open, though what is missing is late. */
    CLOSING,
    /** Locked. */
    CLOSED
}
