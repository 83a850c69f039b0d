package se.samhand.training.routines;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.training.Topic;

/**
 * A routine in a list, with the city's version that is in force; null where there is none.
 *
 * @param local at how many units a version of their own is in force
 */
public record RoutineLine(
        UUID id,
        String title,
        Topic topic,
        @Nullable Integer number,
        @Nullable DecisionLevel level,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        long local)
        implements Serializable {

    /** A draft where nothing is in force. */
    public RoutineStanding standing(LocalDate day) {
        return RoutineStanding.on(day, inForceFrom, reviewBy, null);
    }
}
