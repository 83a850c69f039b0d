package se.samhand.training.certificates;

/** From which day the time of a certificate runs. */
public enum CountedFrom {
    /** The day on which the training was completed. */
    COMPLETION,
    /** The last day of the certificate before, when it is renewed in time; else the day of completion. */
    EXPIRY,
    /** The day of completion, but it ends on a fixed day of the year. */
    FIXED_DAY
}
