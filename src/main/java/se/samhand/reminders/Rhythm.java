package se.samhand.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How often somebody wants letters. */
public enum Rhythm {

    /** Each day that has something new. */
    DAILY,

    /** Once a week, the first day that can be. */
    WEEKLY,

    /** Only of what is late. */
    LATE_ONLY;

    /** @param last the day of the latest letter, or null when there has been none */
    boolean isToday(LocalDate today, @Nullable LocalDate last) {
        if (last == null) {
            return true;
        }
        var since = this == WEEKLY ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : today;
        return last.isBefore(since);
    }

    boolean wants(Reminder reminder) {
        return this != LATE_ONLY || reminder.isLate();
    }
}
