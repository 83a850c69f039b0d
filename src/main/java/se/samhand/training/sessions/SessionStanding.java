package se.samhand.training.sessions;

/** Where a session stands; only draft, open and cancelled are stored, the rest follows from its seats and days. */
public enum SessionStanding {
    DRAFT,
    OPEN,
    /** Whoever books now waits for a seat. */
    FULL,
    /** The last day to book has passed. */
    BOOKED_OUT,
    HELD,
    CANCELLED;

    public boolean takesBookings() {
        return this == OPEN || this == FULL;
    }

    /** Whether seats can be given back, and the session itself be cancelled. */
    public boolean isAhead() {
        return takesBookings() || this == BOOKED_OUT;
    }
}
