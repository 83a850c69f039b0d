package se.samhand.indicator;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.Count;
import se.samhand.privacy.CountTable;
import se.samhand.privacy.Reader;
import se.samhand.privacy.ShownCounts;
import se.samhand.privacy.SmallCounts;

/**
 * Which figures of one period a reader must not see, because they are of few people or would tell such a figure. Who knows
 * some figures anyway can subtract them from the total, so the total is held against what the others make together.
 *
 * @param units whose figures are hidden
 * @param total whether the total is
 */
record SmallFigures(Set<UUID> units, boolean total) {

    private static final SmallFigures NONE = new SmallFigures(Set.of(), false);

    /** @param known whose figures the reader knows as they are */
    static SmallFigures of(IndicatorCard card, Map<UUID, Value> values, Predicate<UUID> known) {
        var others = values.keySet().stream().filter(known.negate()).toList();
        if (!card.smallCounts() || others.isEmpty()) {
            return NONE;
        }
        var withTotal = card.overUnits() != Aggregation.NONE;
        var figures = others.stream().map(values::get).toList();
        return card.valueKind().isShare() ? shares(others, figures, withTotal) : numbers(others, figures, withTotal);
    }

    private static SmallFigures numbers(List<UUID> units, List<Value> figures, boolean withTotal) {
        var table = CountTable.of(
                figures.stream().map(it -> List.of(count(it, it.number()))).toList());
        var shown = SmallCounts.USUAL.show(withTotal ? table.withColumnTotals() : table, Reader.OTHERS);
        var hidden = new HashSet<UUID>();
        for (var row = 0; row < units.size(); row++) {
            if (shown.cell(row, 0).isHidden()) {
                hidden.add(units.get(row));
            }
        }
        return new SmallFigures(
                Set.copyOf(hidden), withTotal && shown.columnTotal(0).isHidden());
    }

    /** Those counted and those left out stand beside each other, and what they are a share of is their sum. */
    private static SmallFigures shares(List<UUID> units, List<Value> figures, boolean withTotal) {
        var table = CountTable.of(figures.stream()
                .map(it -> List.of(count(it, it.number()), count(it, rest(it))))
                .toList());
        var shown = SmallCounts.USUAL.show(withTotal ? table.withAllTotals() : table.withRowTotals(), Reader.OTHERS);
        var hidden = new HashSet<UUID>();
        for (var row = 0; row < units.size(); row++) {
            if (hides(shown, row) || isOfFew(shown.rowTotal(row).value().orElse(0))) {
                hidden.add(units.get(row));
            }
        }
        var total = withTotal
                && (shown.columnTotal(0).isHidden()
                        || shown.columnTotal(1).isHidden()
                        || shown.grandTotal().isHidden()
                        || isOfFew(shown.grandTotal().value().orElse(0)));
        return new SmallFigures(Set.copyOf(hidden), total);
    }

    private static boolean hides(ShownCounts shown, int row) {
        return shown.cell(row, 0).isHidden()
                || shown.cell(row, 1).isHidden()
                || shown.rowTotal(row).isHidden();
    }

    private static boolean isOfFew(long whole) {
        return whole > 0 && whole < SmallCounts.USUAL.threshold();
    }

    private static @Nullable BigDecimal rest(Value value) {
        return value.number() == null || value.denominator() == null
                ? null
                : value.denominator().subtract(value.number()).max(BigDecimal.ZERO);
    }

    private static Count count(Value value, @Nullable BigDecimal number) {
        return switch (value.state()) {
            case MISSING -> Count.missing();
            case NOT_APPLICABLE -> Count.notApplicable();
            case VALUE, ZERO_CONFIRMED -> number == null ? Count.missing() : Count.of(number.longValue());
        };
    }
}
