package se.samhand.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How several figures become one. Over units and over periods are two questions with two answers. What does not apply is
 * left out; what is missing is left out as well and makes the total incomplete; a confirmed zero counts. A share is the
 * sum of numerators over the sum of denominators.
 */
final class RollUp {

    private RollUp() {}

    /**
     * What there is for one period.
     *
     * @param from the first day that the period tells about
     * @param to the last
     */
    record OfPeriod(LocalDate from, LocalDate to, Total total) {

        static OfPeriod of(LocalDate from, LocalDate to, Value value) {
            return new OfPeriod(from, to, Total.of(value));
        }

        private boolean hasFigure() {
            return total.value().isFigure();
        }

        private boolean lies(OfPeriod within) {
            return !from.isBefore(within.from) && !to.isAfter(within.to);
        }

        private boolean overlaps(OfPeriod other) {
            return !from.isAfter(other.to) && !to.isBefore(other.from);
        }

        private long days() {
            return to.toEpochDay() - from.toEpochDay();
        }
    }

    /**
     * One figure of the units' figures for one period; empty where each stands for itself.
     *
     * @param all one for each unit that should have a figure, those without one included
     */
    static Optional<Total> overUnits(Aggregation how, Collection<Value> all) {
        return switch (how) {
            case SUM, RATIO -> Optional.of(sum(all.stream().map(Total::of).toList()));
            case LATEST -> throw new IllegalArgumentException("There is no latest unit");
            case NONE -> Optional.empty();
        };
    }

    /**
     * One figure of the periods' figures; empty where each stands for itself.
     *
     * <p>Periods may lie within each other, as tertial 2 within the year. What lies within a period that has a figure is
     * not added to it. The latest is the one whose period ends last, however late it or another was entered.
     *
     * @param all one for each period that should have a figure, those without one included, in any order
     */
    static Optional<Total> overPeriods(Aggregation how, PeriodKind kind, Collection<OfPeriod> all) {
        return switch (how) {
            case SUM, RATIO -> Optional.of(added(kind, all));
            case LATEST -> Optional.of(latest(all));
            case NONE -> Optional.empty();
        };
    }

    private static Total added(PeriodKind kind, Collection<OfPeriod> all) {
        if (kind == PeriodKind.ACCUMULATED) {
            throw new IllegalArgumentException("Accumulated figures are never added up over periods");
        }
        var taken = new ArrayList<OfPeriod>();
        all.stream()
                .filter(OfPeriod::hasFigure)
                .sorted(Comparator.comparing(OfPeriod::days)
                        .thenComparing(OfPeriod::to)
                        .reversed())
                .filter(it -> taken.stream().noneMatch(it::overlaps))
                .forEach(taken::add);
        var left = all.stream()
                .filter(it -> taken.stream().noneMatch(it::lies))
                .map(OfPeriod::total)
                .toList();
        var parts = new ArrayList<>(left.stream().map(RollUp::withoutFigure).toList());
        taken.forEach(it -> parts.add(it.total()));
        return sum(parts);
    }

    /** A figure whose period overlaps a longer one can be in no sum, and then something is missing in it. */
    private static Total withoutFigure(Total total) {
        return total.value().isFigure() ? Total.of(Value.MISSING) : total;
    }

    private static Total latest(Collection<OfPeriod> all) {
        var newestFirst = all.stream()
                .sorted(Comparator.comparing(OfPeriod::to)
                        .thenComparing(OfPeriod::days)
                        .reversed())
                .toList();
        return newestFirst.stream()
                .filter(it -> it.total().value().state() != ValueState.MISSING)
                .findFirst()
                .map(it -> new Total(it.total().value(), it.total().incomplete() || !it.equals(newestFirst.getFirst())))
                .orElse(Total.of(Value.MISSING));
    }

    private static Total sum(List<Total> parts) {
        var figures = parts.stream().map(Total::value).filter(Value::isFigure).toList();
        var incomplete = parts.stream().anyMatch(Total::incomplete);
        if (figures.isEmpty()) {
            return incomplete || parts.isEmpty() ? Total.of(Value.MISSING) : Total.of(Value.NOT_APPLICABLE);
        }
        var zero = figures.stream().allMatch(it -> it.state() == ValueState.ZERO_CONFIRMED);
        var number = figures.stream()
                .map(it -> Objects.requireNonNull(it.number()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var denominator = figures.stream()
                .map(Value::denominator)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        var state = zero ? ValueState.ZERO_CONFIRMED : ValueState.VALUE;
        return new Total(new Value(state, number, denominator), incomplete);
    }
}
