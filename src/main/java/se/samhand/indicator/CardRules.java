package se.samhand.indicator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a definition card must not say, for its figures would then be put together wrongly. */
final class CardRules {

    private CardRules() {}

    /**
     * One fault of a card.
     *
     * @param column the column of the sheet that it is about
     * @param messageKey translation key of what is wrong and what to do
     */
    record CardFault(String column, String messageKey) implements Serializable {}

    /** All faults at once; none for a card that can be used. */
    static List<CardFault> faults(IndicatorCard card) {
        var faults = new ArrayList<CardFault>();
        if (card.valueKind().isShare()) {
            refuse(faults, card.numerator().isEmpty(), "numerator", "indicator.card.numeratorMissing");
            refuse(faults, card.denominator().isEmpty(), "denominator", "indicator.card.denominatorMissing");
            refuse(faults, card.overUnits() == Aggregation.SUM, "over_units", "indicator.card.shareSummed");
            refuse(faults, card.overPeriods() == Aggregation.SUM, "over_periods", "indicator.card.shareSummed");
        } else {
            refuse(faults, !card.numerator().isEmpty(), "numerator", "indicator.card.noShare");
            refuse(faults, !card.denominator().isEmpty(), "denominator", "indicator.card.noShare");
            refuse(faults, card.overUnits() == Aggregation.RATIO, "over_units", "indicator.card.ratioOfNumbers");
            refuse(faults, card.overPeriods() == Aggregation.RATIO, "over_periods", "indicator.card.ratioOfNumbers");
        }
        refuse(faults, card.overUnits() == Aggregation.LATEST, "over_units", "indicator.card.latestUnit");
        refuse(faults, isAddedTwice(card), "over_periods", "indicator.card.accumulatedSummed");
        refuse(faults, !isOneNumber(card.baseline()), "baseline", "indicator.card.baseline");
        refuse(faults, isNoInterval(card.target()), "target", "indicator.card.target");
        refuse(
                faults,
                card.periodKind() == PeriodKind.YEAR_ONLY && card.frequency() != Frequency.YEAR,
                "frequency",
                "indicator.card.yearOnly");
        refuse(faults, card.axes().size() > Axis.MOST, "axes", "indicator.card.tooManyAxes");
        return List.copyOf(faults);
    }

    private static boolean isAddedTwice(IndicatorCard card) {
        return card.periodKind() == PeriodKind.ACCUMULATED
                && (card.overPeriods() == Aggregation.SUM || card.overPeriods() == Aggregation.RATIO);
    }

    private static boolean isOneNumber(String text) {
        return text.isEmpty()
                || Interval.parsed(text).filter(Interval::isOneNumber).isPresent();
    }

    private static boolean isNoInterval(String text) {
        return !text.isEmpty() && Interval.parsed(text).isEmpty();
    }

    private static void refuse(List<CardFault> faults, boolean wrong, String column, String messageKey) {
        if (wrong) {
            faults.add(new CardFault(column, messageKey));
        }
    }
}
