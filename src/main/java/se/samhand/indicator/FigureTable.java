package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * Figures by unit and period, as their reader may see them.
 *
 * @param periods the earliest first
 * @param rows one for each unit that was asked in any of the periods
 * @param city all units together; null where each stands for itself, or there is but one
 */
public record FigureTable(
        List<Period> periods,
        List<FigureRow> rows,
        @Nullable FigureRow city) implements Serializable {

    public FigureTable {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }
}
