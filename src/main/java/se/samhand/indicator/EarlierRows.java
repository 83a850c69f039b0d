package se.samhand.indicator;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.importing.ImportContext;
import se.samhand.importing.SheetRow;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;

/** Finds what a row of a file is held against: the same earlier figure as on the page, in the file or as it stands. */
@Component
class EarlierRows {

    private final PeriodCalendar calendar;

    EarlierRows(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /** The key of the earlier figure's row, whether there is one or not; empty where no period comes before. */
    Optional<String> keyOf(SheetRow row, ImportContext context) {
        return context.find(IndicatorSheet.NAME, row.text("indicator"))
                .map(IndicatorRow::card)
                .flatMap(card -> before(row, card))
                .map(period -> key(row, period));
    }

    /** An earlier row that is at fault itself says nothing. */
    Doubts.Around around(SheetRow row, IndicatorCard card, ImportContext context) {
        return before(row, card)
                .flatMap(period -> context.find(ObservationsSheet.NAME, key(row, period))
                        .flatMap(earlier -> value(earlier, card))
                        .map(value -> new Doubts.Around(value, period.code(), null, Doubts.Around.NOTHING.same())))
                .orElse(Doubts.Around.NOTHING);
    }

    private Optional<Period> before(SheetRow row, IndicatorCard card) {
        var fitting = calendar.all().stream()
                .filter(it -> IndicatorPeriods.fits(card, it))
                .toList();
        return calendar.byCode(row.text("period")).flatMap(it -> IndicatorPeriods.toCompareWith(it, fitting));
    }

    private static String key(SheetRow row, Period period) {
        return FigureKey.of(row.with("period", period.code())).toString();
    }

    private static Optional<Value> value(SheetRow earlier, IndicatorCard card) {
        return Optional.of(earlier)
                .filter(it -> !it.isEmpty("state"))
                .map(ObservationRow::draft)
                .filter(draft -> FigureRules.faults(card, draft).isEmpty())
                .map(draft -> FigureRules.value(card, draft));
    }
}
