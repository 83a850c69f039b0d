package se.samhand.indicator.ui;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samhand.indicator.Aim;
import se.samhand.indicator.FigureRow;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.Place;
import se.samhand.indicator.Shown;
import se.samhand.indicator.ShownFigure;
import se.samhand.indicator.Split;
import se.samhand.indicator.TargetPlace;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;

/** One cell of an indicator's table: whose figure it is, and of which period. */
record ChosenFigure(IndicatorPage page, FigureRow row, Period period, ShownFigure figure, Aim aim)
        implements Serializable {

    /** Empty when the table has no such cell, or nobody is asked there. */
    static Optional<ChosenFigure> at(IndicatorPage page, String unit, String period) {
        var periods = page.table().periods();
        return Stream.concat(
                        page.table().rows().stream(),
                        Stream.ofNullable(page.table().city()))
                .filter(it -> it.unit().code().equals(unit))
                .flatMap(row -> IntStream.range(0, periods.size())
                        .filter(at -> periods.get(at).code().equals(period))
                        .mapToObj(at -> new ChosenFigure(
                                page,
                                row,
                                periods.get(at),
                                row.figures().get(at),
                                row.aims().get(at))))
                .filter(it -> it.figure().shown() != Shown.NOT_ASKED)
                .findFirst();
    }

    Unit unit() {
        return row.unit();
    }

    TargetPlace target(boolean forAllPeriods) {
        return new TargetPlace(page.id(), unit().id(), forAllPeriods ? "" : period.code());
    }

    Place place(Split part) {
        return new Place(page.id(), unit().id(), period.id(), part);
    }
}
