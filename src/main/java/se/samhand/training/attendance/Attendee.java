package se.samhand.training.attendance;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody with a seat, and when they came.
 *
 * @param marks by which of the session's dates it is, from 0; a date without a mark is not there
 */
public record Attendee(UUID enrolmentId, String shownAs, String unitName, Map<Integer, Came> marks, Outcome outcome)
        implements Serializable {

    public Attendee {
        marks = Map.copyOf(marks);
    }
}
