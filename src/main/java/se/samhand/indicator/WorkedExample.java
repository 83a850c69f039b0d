package se.samhand.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samhand.indicator.RollUp.OfPeriod;

/**
 * What a card's choice of aggregation does with small numbers, reckoned by the same rule as the real ones.
 *
 * @param parts each figure, in the order of the units or periods that the words name
 * @param total null where each stands for itself
 */
public record WorkedExample(
        List<ShownFigure> parts, @Nullable ShownFigure total) implements Serializable {

    private static final List<Value> UNITS = List.of(number(5), number(7), Value.MISSING);
    private static final List<Value> SHARES = List.of(share(1, 2), share(1, 100), Value.MISSING);
    private static final List<Value> YEARS = List.of(number(4), number(6), number(9));
    private static final List<Value> SHARES_OF_YEARS = List.of(share(1, 4), share(2, 5), share(6, 8));
    private static final List<Integer> LAST_MONTHS = List.of(12, 8, 12);

    public WorkedExample {
        parts = List.copyOf(parts);
    }

    /** Three units, of which the last has no figure. */
    public static WorkedExample overUnits(IndicatorCard card) {
        var parts = card.valueKind().isShare() ? SHARES : UNITS;
        return new WorkedExample(shown(parts), shown(RollUp.overUnits(card.overUnits(), parts)));
    }

    /** The year before, the second tertial and the whole of a year. */
    public static WorkedExample overPeriods(IndicatorCard card) {
        var parts = card.valueKind().isShare() ? SHARES_OF_YEARS : YEARS;
        var periods = IntStream.range(0, parts.size())
                .mapToObj(at -> OfPeriod.of(from(at), to(at), parts.get(at)))
                .toList();
        return new WorkedExample(
                shown(parts), shown(RollUp.overPeriods(card.overPeriods(), card.periodKind(), periods)));
    }

    private static LocalDate from(int at) {
        return LocalDate.of(at == 0 ? 2024 : 2025, 1, 1);
    }

    private static LocalDate to(int at) {
        var month = LocalDate.of(from(at).getYear(), LAST_MONTHS.get(at), 1);
        return month.withDayOfMonth(month.lengthOfMonth());
    }

    private static List<ShownFigure> shown(List<Value> values) {
        return values.stream().map(ShownFigure::of).toList();
    }

    private static @Nullable ShownFigure shown(Optional<Total> total) {
        return total.map(ShownFigure::of).orElse(null);
    }

    private static Value number(long number) {
        return Value.of(BigDecimal.valueOf(number));
    }

    private static Value share(long part, long whole) {
        return Value.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
