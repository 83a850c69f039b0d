package se.samhand.training.attendance;

import java.io.Serializable;
import java.util.List;
import se.samhand.training.sessions.SessionDetails;

/**
 * Who came to a session.
 *
 * @param people those with a seat, as they were booked
 * @param begun how many of the dates have come; those can be marked
 */
public record AttendancePage(SessionDetails session, List<Attendee> people, int begun) implements Serializable {

    public AttendancePage {
        people = List.copyOf(people);
    }

    /** How many came, wholly or in part, on a date. */
    public long came(int date) {
        return people.stream()
                .filter(it -> it.marks().getOrDefault(date, Came.NO_SHOW) != Came.NO_SHOW)
                .count();
    }

    public long unmarked(int date) {
        return people.stream().filter(it -> !it.marks().containsKey(date)).count();
    }
}
