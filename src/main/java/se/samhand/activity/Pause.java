package se.samhand.activity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days, both ends inclusive, on which a commitment rests, and why. */
@Embeddable
record Pause(LocalDate fromDay, LocalDate toDay, String reason) {

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(toDay) && !to.isBefore(fromDay);
    }
}
