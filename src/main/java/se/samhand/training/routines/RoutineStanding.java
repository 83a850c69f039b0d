package se.samhand.training.routines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a version stands on a day; follows from its dates and is never stored. */
public enum RoutineStanding {
    DRAFT,
    UPCOMING,
    IN_FORCE,
    /** In force still, but the day by which it was to be looked through has passed. */
    REVIEW_DUE,
    SUPERSEDED;

    /**
     * @param inForceFrom null for a draft
     * @param reviewBy the last day on which it is current; null for a draft
     * @param supersededOn the first day on which the next one is in force
     */
    static RoutineStanding on(
            LocalDate day,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewBy,
            @Nullable LocalDate supersededOn) {
        if (inForceFrom == null || reviewBy == null) {
            return DRAFT;
        }
        if (supersededOn != null && !day.isBefore(supersededOn)) {
            return SUPERSEDED;
        }
        if (day.isBefore(inForceFrom)) {
            return UPCOMING;
        }
        return day.isAfter(reviewBy) ? REVIEW_DUE : IN_FORCE;
    }

    /** Whether it is what people work by on the day. */
    public boolean isInForce() {
        return this == IN_FORCE || this == REVIEW_DUE;
    }
}
