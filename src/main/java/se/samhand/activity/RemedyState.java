package se.samhand.activity;

/** How far a remedy has come. It comes back until it is anything but ongoing. */
public enum RemedyState {
    ONGOING,
    DONE,
    NO_LONGER_RELEVANT,
    /** The follow-up that named it was completed, and names it no longer. */
    WITHDRAWN;

    public boolean isSettled() {
        return this != ONGOING;
    }
}
