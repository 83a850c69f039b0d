package se.samhand.tasks;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A waiting task as a list shows it, or several of a kind that are done together.
 *
 * @param id null of several
 * @param title empty of several
 * @param amount how much there is to do, where that is counted, else 0; of several, how many there are
 */
public record TaskLine(
        @Nullable UUID id,
        String kind,
        String title,
        String detail,
        String address,
        @Nullable LocalDate dueOn,
        int amount)
        implements Serializable {

    /** Several of a kind, done together at an address. */
    static TaskLine gathered(String kind, String address, long count, @Nullable LocalDate earliestDue) {
        return new TaskLine(null, kind, "", "", address, earliestDue, Math.toIntExact(count));
    }

    public boolean isGathered() {
        return id == null;
    }

    public boolean isLateOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
