package se.samhand.indicator;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Unit;

/**
 * The figures of one unit, or of all together.
 *
 * @param unit the city itself for all together
 * @param mayEnter whether the reader may enter figures here
 * @param mayAim whether the reader may set targets here
 * @param figures one for each period
 * @param aims the target for each period
 * @param total over the periods; null where each period stands for itself
 */
public record FigureRow(
        Unit unit,
        boolean mayEnter,
        boolean mayAim,
        List<ShownFigure> figures,
        List<Aim> aims,
        @Nullable ShownFigure total)
        implements Serializable {

    public FigureRow {
        figures = List.copyOf(figures);
        aims = List.copyOf(aims);
    }
}
