package se.samhand.activity;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * A board's year.
 *
 * @param days by date
 * @param rows what it and the units it answers for are committed to, in the programme's order
 */
public record UnitYear(BoardChoice board, int year, List<YearDay> days, List<YearRow> rows) implements Serializable {

    /** The days of one month. */
    public List<YearDay> of(YearMonth month) {
        return days.stream()
                .filter(it -> YearMonth.from(it.day()).equals(month))
                .toList();
    }
}
