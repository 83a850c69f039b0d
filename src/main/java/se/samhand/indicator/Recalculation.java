package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;

/**
 * What happened to figures that were recalculated for today's organisation.
 *
 * @param unitName who they stand with
 * @param from the units that gave them, by name; empty for a unit that was divided
 * @param divided whether the unit was divided, so that its figures stay with it
 */
public record Recalculation(String unitName, List<String> from, boolean divided) implements Serializable {

    public Recalculation {
        from = List.copyOf(from);
    }
}
