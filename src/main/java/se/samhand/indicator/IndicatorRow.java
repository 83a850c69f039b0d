package se.samhand.indicator;

import java.util.List;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.Verification;

/** A definition card as a row of its sheet, and back. */
final class IndicatorRow {

    private static final String YES = "yes";
    private static final String NO = "no";

    private IndicatorRow() {}

    static String[] yesOrNo() {
        return new String[] {YES, NO};
    }

    static SheetRow of(IndicatorDefinition definition) {
        var card = definition.card();
        return SheetRow.empty()
                .with("code", definition.code())
                .with("name", card.name())
                .with("value_kind", card.valueKind())
                .with("numerator", card.numerator())
                .with("denominator", card.denominator())
                .with("direction", card.direction())
                .with("over_units", card.overUnits())
                .with("over_periods", card.overPeriods())
                .with("baseline", card.baseline())
                .with("target", card.target())
                .with("small_counts", card.smallCounts() ? YES : NO)
                .with("verification", card.verification())
                .with("source", card.source())
                .with("period_kind", card.periodKind())
                .with("level", card.level())
                .with("goal", card.goalKey())
                .with("frequency", card.frequency())
                .withList("axes", card.axes().stream().map(Axis::text).sorted().toList())
                .withList("units", card.units().stream().sorted().toList())
                .with("question", card.question())
                .with("counted", card.counted());
    }

    static IndicatorCard card(SheetRow row) {
        return new IndicatorCard(
                row.text("name"),
                row.text("question"),
                row.text("counted"),
                ValueKind.valueOf(row.text("value_kind")),
                row.text("numerator"),
                row.text("denominator"),
                Direction.valueOf(row.text("direction")),
                Aggregation.valueOf(row.text("over_units")),
                Aggregation.valueOf(row.text("over_periods")),
                row.text("baseline"),
                row.text("target"),
                row.text("small_counts").equals(YES),
                PeriodKind.valueOf(row.text("period_kind")),
                Level.valueOf(row.text("level")),
                row.text("goal"),
                Frequency.valueOf(row.text("frequency")),
                axes(row),
                row.list("units"),
                Verification.valueOf(row.text("verification")),
                row.text("source"));
    }

    private static List<Axis> axes(SheetRow row) {
        return row.list("axes").stream()
                .flatMap(text -> Axis.parsed(text).stream())
                .toList();
    }
}
