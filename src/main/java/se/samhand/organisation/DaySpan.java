package se.samhand.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.importing.SheetRow;

/**
 * From one day to another, both counted.
 *
 * @param to the last day, or null while no end is known
 */
record DaySpan(LocalDate from, @Nullable LocalDate to) {

    /** Of a row with the columns {@code valid_from} and {@code valid_to}; of a row without a first day, since ever. */
    static DaySpan of(SheetRow row) {
        return new DaySpan(
                row.date("valid_from").orElse(LocalDate.MIN),
                row.date("valid_to").orElse(null));
    }

    boolean isBackwards() {
        return to != null && to.isBefore(from);
    }

    boolean contains(LocalDate day) {
        return overlaps(new DaySpan(day, day));
    }

    boolean goesOnAfter(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    boolean overlaps(DaySpan other) {
        return !other.startsAfter(to) && !startsAfter(other.to);
    }

    private boolean startsAfter(@Nullable LocalDate day) {
        return day != null && from.isAfter(day);
    }
}
