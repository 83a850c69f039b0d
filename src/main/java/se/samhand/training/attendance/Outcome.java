package se.samhand.training.attendance;

import java.util.Collection;

/** What somebody's marks come to; {@code training.attendance.outcome.<name>} is its word. */
public enum Outcome {
    /** Some date has no mark yet. */
    UNDECIDED,
    /** Was there the whole of every date. */
    COMPLETED,
    NOT_ENOUGH,
    NOT_COME;

    /** @param marks one for each date that has one */
    static Outcome of(Collection<Came> marks, int dates) {
        if (marks.size() < dates) {
            return UNDECIDED;
        }
        if (marks.stream().allMatch(it -> it == Came.FULL)) {
            return COMPLETED;
        }
        return marks.stream().allMatch(it -> it == Came.NO_SHOW) ? NOT_COME : NOT_ENOUGH;
    }
}
