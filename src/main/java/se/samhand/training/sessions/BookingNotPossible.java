package se.samhand.training.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session, or a seat in one, cannot be had so. */
public class BookingNotPossible extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code training.booking.}. */
    public enum Reason {
        TITLE_TAKEN,
        IN_THE_PAST,
        BOOKING_OVER,
        NOT_A_DRAFT,
        NO_MORE_BOOKINGS,
        OVER_ALREADY,
        BEGUN_ALREADY,
        BOOKED_ALREADY,
        CLASHES,
        WORKS_ELSEWHERE,
        CANCELLED_ALREADY
    }

    private final Reason reason;
    private final @Nullable UUID personId;

    BookingNotPossible(Reason reason) {
        this(reason, null);
    }

    BookingNotPossible(Reason reason, @Nullable UUID personId) {
        super(reason.toString());
        this.reason = reason;
        this.personId = personId;
    }

    public Reason reason() {
        return reason;
    }

    /** Whom it is about, where it is about one of them. */
    public @Nullable UUID personId() {
        return personId;
    }
}
