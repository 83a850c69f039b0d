package se.samhand.training.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A session as a screen shows it, without whoever has a seat. */
public record SessionDetails(
        UUID id,
        long version,
        CourseDetails course,
        String place,
        List<SessionDate> dates,
        int seats,
        int minimum,
        int booked,
        int waiting,
        LocalDate lastBookingDay,
        SessionStanding standing,
        String cancelledBecause)
        implements Serializable {

    public SessionDetails {
        dates = List.copyOf(dates);
    }

    public int free() {
        return seats - booked;
    }

    /** Nobody can book any longer, and there are too few. */
    public boolean tooFew() {
        return standing == SessionStanding.BOOKED_OUT && booked < minimum;
    }
}
