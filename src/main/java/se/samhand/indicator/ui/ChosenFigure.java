package se.samhand.indicator.ui;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samhand.indicator.FigureRow;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.Place;
import se.samhand.indicator.Shown;
import se.samhand.indicator.ShownFigure;
import se.samhand.indicator.Split;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;

/** One cell of an indicator's table: whose figure it is, and of which period. */
record ChosenFigure(IndicatorPage page, FigureRow row, Period period, ShownFigure figure) implements Serializable {

    /** Empty when the table has no such cell, or nobody is asked there. */
    static Optional<ChosenFigure> at(IndicatorPage page, String unit, String period) {
        var periods = page.table().periods();
        return page.table().rows().stream()
                .filter(it -> it.ofUnit().filter(one -> one.code().equals(unit)).isPresent())
                .flatMap(row -> IntStream.range(0, periods.size())
                        .filter(at -> periods.get(at).code().equals(period))
                        .mapToObj(at -> new ChosenFigure(
                                page, row, periods.get(at), row.figures().get(at))))
                .filter(it -> it.figure().shown() != Shown.NOT_ASKED)
                .findFirst();
    }

    Unit unit() {
        return Objects.requireNonNull(row.unit());
    }

    Place place(Split part) {
        return new Place(page.id(), unit().id(), period.id(), part);
    }
}
