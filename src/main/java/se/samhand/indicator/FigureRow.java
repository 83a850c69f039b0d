package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Unit;

/**
 * The figures of one unit, or of all together.
 *
 * @param unit null for all together
 * @param mayEnter whether the reader may enter figures here
 * @param figures one for each period
 * @param total over the periods; null where each period stands for itself
 */
public record FigureRow(
        @Nullable Unit unit,
        boolean mayEnter,
        List<ShownFigure> figures,
        @Nullable ShownFigure total) implements Serializable {

    public FigureRow {
        figures = List.copyOf(figures);
    }

    public Optional<Unit> ofUnit() {
        return Optional.ofNullable(unit);
    }
}
