package se.samhand.indicator;

import java.util.List;
import java.util.UUID;
import se.samhand.organisation.Verification;

/** Of a definition what its line in the list needs. */
record IndicatorListing(
        UUID id,
        String code,
        String name,
        ValueKind valueKind,
        Direction direction,
        Aggregation overUnits,
        Aggregation overPeriods,
        String target,
        boolean smallCounts,
        PeriodKind periodKind,
        Level level,
        String goalKey,
        Frequency frequency,
        String units,
        Verification verification) {

    /** The card without the words that the list does not show. */
    IndicatorCard card() {
        return new IndicatorCard(
                name,
                "",
                "",
                valueKind,
                "",
                "",
                direction,
                overUnits,
                overPeriods,
                "",
                target,
                smallCounts,
                periodKind,
                level,
                goalKey,
                frequency,
                List.of(),
                IndicatorDefinition.unitsIn(units),
                verification,
                "");
    }
}
