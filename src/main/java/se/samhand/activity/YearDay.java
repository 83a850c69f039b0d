package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * A day of a unit's year on which something is to be done or ends.
 *
 * @param period the one it is about, for days of the calendar; else null
 * @param activityCode empty for days of the calendar
 * @param text what people call it; empty for days of the calendar
 * @param address where it is done
 * @param done whether nothing remains to be done
 */
public record YearDay(
        LocalDate day,
        Kind kind,
        @Nullable Period period,
        String activityCode,
        String text,
        String address,
        boolean done)
        implements Serializable {

    /** What the day is, in the order in which days of the same date are told. */
    public enum Kind {
        OPENS,
        DUE,
        CLOSES,
        MILESTONE,
        REMEDY,
        ENDS
    }

    static final Comparator<YearDay> IN_ORDER =
            Comparator.comparing(YearDay::day).thenComparing(YearDay::kind).thenComparing(YearDay::activityCode);
}
