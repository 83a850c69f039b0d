package se.samhand.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodScheme;

/** For which periods of the calendar an indicator has figures. */
@Component
class IndicatorPeriods {

    private final PeriodCalendar calendar;

    IndicatorPeriods(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /** Those that have opened by the day, the earliest first. */
    List<Period> openedBy(LocalDate day, IndicatorCard card) {
        return calendar.all().stream()
                .filter(it -> fits(card, it) && !day.isBefore(it.opens()))
                .toList();
    }

    Optional<Period> byId(java.util.UUID id) {
        return calendar.byId(id);
    }

    List<Period> all() {
        return calendar.all();
    }

    static boolean fits(IndicatorCard card, Period period) {
        return switch (card.frequency()) {
            case YEAR -> isWholeYear(period);
            case HALF_YEAR -> period.scheme() == PeriodScheme.HALF_YEAR || isWholeYear(period);
            case TERTIAL -> period.scheme() == PeriodScheme.TERTIAL;
            case QUARTER -> period.scheme() == PeriodScheme.QUARTER || isWholeYear(period);
        };
    }

    private static boolean isWholeYear(Period period) {
        return period.from().getDayOfYear() == 1
                && period.to().equals(LocalDate.of(period.from().getYear(), 12, 31));
    }

    /** What a figure for the period is held against: the same part of the year before, else the one just before. */
    static Optional<Period> toCompareWith(Period period, List<Period> fitting) {
        return fitting.stream()
                .filter(it -> it.year() == period.year() - 1 && it.shortCode().equals(period.shortCode()))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(it -> it.to().isBefore(period.to()))
                        .max(Comparator.comparing(Period::to)));
    }
}
