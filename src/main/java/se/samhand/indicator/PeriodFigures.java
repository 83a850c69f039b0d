package se.samhand.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;

/** What there is of an indicator for one period: by the units that were asked, or by what they have become since. */
final class PeriodFigures {

    private final Period period;
    private final List<Unit> units;
    private final Map<UUID, Total> figures;
    private final Total total;
    private final boolean begun;
    private final Set<UUID> hidden;
    private final boolean totalHidden;

    private PeriodFigures(
            Period period,
            List<Unit> units,
            Map<UUID, Total> figures,
            Total total,
            boolean begun,
            Set<UUID> hidden,
            boolean totalHidden) {
        this.period = period;
        this.units = units;
        this.figures = figures;
        this.total = total;
        this.begun = begun;
        this.hidden = hidden;
        this.totalHidden = totalHidden;
    }

    /**
     * As they were given.
     *
     * @param asked the units that were asked
     * @param entered what they gave
     * @param known whose figures the reader knows as they are
     */
    static PeriodFigures of(
            IndicatorCard card, Period period, List<Unit> asked, Map<UUID, Value> entered, Predicate<UUID> known) {
        var values = new LinkedHashMap<UUID, Value>();
        asked.forEach(it -> values.put(it.id(), entered.getOrDefault(it.id(), Value.MISSING)));
        var hidden = SmallFigures.of(card, values, known);
        var figures = new LinkedHashMap<UUID, Total>();
        values.forEach((unit, value) -> figures.put(unit, Total.of(value)));
        return new PeriodFigures(
                period,
                asked,
                figures,
                RollUp.overUnits(card.overUnits(), values.values()).orElse(Total.of(Value.MISSING)),
                values.values().stream().anyMatch(it -> it.state() != ValueState.MISSING),
                hidden.units(),
                hidden.total());
    }

    /**
     * By what the units have become. What is put together of something hidden is hidden too, so that this tells nothing
     * that the figures as they were given do not; and where units stand each for themselves there is nothing to put
     * together. The total stays what it was.
     */
    PeriodFigures by(TodaysUnits today, Aggregation overUnits) {
        var parts = units.stream().collect(groupingBy(today::of, LinkedHashMap::new, toList()));
        var together = new LinkedHashMap<UUID, Total>();
        var kept = new HashSet<UUID>();
        parts.forEach((heir, of) -> {
            together.put(heir.id(), together(of, overUnits));
            if (of.stream().anyMatch(it -> hidden.contains(it.id()))) {
                kept.add(heir.id());
            }
        });
        var heirs = new ArrayList<>(parts.keySet());
        heirs.sort(Organisation.bySwedishName());
        return new PeriodFigures(period, heirs, together, total, begun, kept, totalHidden);
    }

    private Total together(List<Unit> parts, Aggregation overUnits) {
        var totals = parts.stream().map(it -> figure(it.id()).orElseThrow()).toList();
        return totals.size() == 1
                ? totals.getFirst()
                : RollUp.overUnits(overUnits, totals.stream().map(Total::value).toList())
                        .orElse(Total.of(Value.NOT_APPLICABLE));
    }

    Period period() {
        return period;
    }

    List<Unit> units() {
        return units;
    }

    /** Whether anybody has given anything. */
    boolean isBegun() {
        return begun;
    }

    /** Empty for a unit that was not asked. */
    Optional<Total> figure(UUID unitId) {
        return Optional.ofNullable(figures.get(unitId));
    }

    Total total() {
        return total;
    }

    boolean hides(UUID unitId) {
        return hidden.contains(unitId);
    }

    boolean hidesTotal() {
        return totalHidden;
    }

    ShownFigure shown(UUID unitId) {
        return figure(unitId)
                .map(it -> hides(unitId) ? ShownFigure.HIDDEN : ShownFigure.of(it))
                .orElse(ShownFigure.NOT_ASKED);
    }

    ShownFigure shownTotal() {
        return totalHidden ? ShownFigure.HIDDEN : ShownFigure.of(total);
    }
}
