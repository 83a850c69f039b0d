package se.samhand.activity;

/** How far a follow-up has come. Late and locked follow from dates and are never stored. */
public enum Stage {
    /** Nobody has written anything. */
    EXPECTED,
    /** Seen within the own board only. */
    DRAFT,
    /** Seen by all of the city's staff, and no longer changed. */
    SUBMITTED;

    public boolean isSubmitted() {
        return this == SUBMITTED;
    }
}
