package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.NamedGoal;

/**
 * An indicator with its card and its figures.
 *
 * @param goal null for none
 * @param units whose figures the card says there are, by name or by group
 * @param years for which there are periods, the latest first
 * @param since the first year that the table shows
 * @param today whether figures stand with what the units that gave them have become
 * @param recalculated what that changed; empty when it changed nothing
 */
public record IndicatorPage(
        UUID id,
        String code,
        IndicatorCard card,
        @Nullable NamedGoal goal,
        List<String> units,
        List<Integer> years,
        int since,
        boolean today,
        List<Recalculation> recalculated,
        FigureTable table)
        implements Serializable {

    public IndicatorPage {
        units = List.copyOf(units);
        years = List.copyOf(years);
        recalculated = List.copyOf(recalculated);
    }
}
