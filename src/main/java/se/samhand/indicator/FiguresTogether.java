package se.samhand.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samhand.indicator.RollUp.OfPeriod;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;

/** Puts an indicator's figures together as its card says, and takes out what a reader must not see. */
final class FiguresTogether {

    private final IndicatorCard card;
    private final Aims aims;
    private final Optional<Unit> city;
    private final List<PeriodFigures> periods;

    /**
     * @param aims the targets
     * @param values what is entered, by period and unit
     * @param known whose figures the reader knows as they are
     */
    FiguresTogether(
            IndicatorCard card,
            Aims aims,
            List<Period> periods,
            Organisation organisation,
            Map<UUID, Map<UUID, Value>> values,
            Predicate<UUID> known) {
        this.card = card;
        this.aims = aims;
        city = organisation.ofType(UnitType.CITY).stream().findFirst();
        this.periods = periods.stream()
                .map(it -> PeriodFigures.of(
                        card,
                        it,
                        Reporters.on(card, organisation, it.to()),
                        values.getOrDefault(it.id(), Map.of()),
                        known))
                .toList();
    }

    private FiguresTogether(FiguresTogether like, List<PeriodFigures> periods) {
        this.card = like.card;
        this.aims = like.aims;
        this.city = like.city;
        this.periods = periods;
    }

    /** The same, each figure with what the unit that gave it has become. */
    FiguresTogether by(TodaysUnits today) {
        return new FiguresTogether(
                this, periods.stream().map(it -> it.by(today, card.overUnits())).toList());
    }

    /** Everybody who was asked in any of the periods. */
    List<Unit> asked() {
        return periods.stream().flatMap(it -> it.units().stream()).distinct().toList();
    }

    FigureTable table(Predicate<UUID> mayEnter) {
        var rows = asked().stream()
                .sorted(Organisation.bySwedishName())
                .map(it -> row(it, mayEnter.test(it.id())))
                .toList();
        return new FigureTable(
                periods.stream().map(PeriodFigures::period).toList(),
                rows,
                rows.size() < 2 ? null : city(mayEnter).orElse(null));
    }

    /** All units together, for the last period in which there is anything; empty where each stands for itself. */
    Optional<PeriodFigure> latest() {
        if (card.overUnits() == Aggregation.NONE || periods.isEmpty()) {
            return Optional.empty();
        }
        var last = periods.stream()
                .filter(PeriodFigures::isBegun)
                .reduce((earlier, later) -> later)
                .orElse(periods.getLast());
        var figure = last.shownTotal();
        return Optional.of(new PeriodFigure(
                last.period(),
                figure,
                city.map(it -> aim(it, last.period(), figure)).orElse(Aim.NONE)));
    }

    record PeriodFigure(Period period, ShownFigure figure, Aim aim) {}

    private Aim aim(Unit unit, Period period, ShownFigure figure) {
        return aims.at(unit, period).held(figure, card.direction());
    }

    private List<Aim> aims(Unit unit, List<ShownFigure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(at -> figures.get(at).shown() == Shown.NOT_ASKED
                        ? Aim.NONE
                        : aim(unit, periods.get(at).period(), figures.get(at)))
                .toList();
    }

    private FigureRow row(Unit unit, boolean mayEnter) {
        var figures = periods.stream().map(it -> it.shown(unit.id())).toList();
        var parts = new ArrayList<Part>();
        for (var one : periods) {
            one.figure(unit.id()).ifPresent(it -> parts.add(new Part(one.period(), it, one.hides(unit.id()))));
        }
        return new FigureRow(unit, mayEnter, mayEnter, figures, aims(unit, figures), overPeriods(parts));
    }

    private Optional<FigureRow> city(Predicate<UUID> mayEnter) {
        return card.overUnits() == Aggregation.NONE
                ? Optional.empty()
                : city.map(it -> together(it, mayEnter.test(it.id())));
    }

    private FigureRow together(Unit whole, boolean mayAim) {
        var figures = periods.stream().map(PeriodFigures::shownTotal).toList();
        var parts = periods.stream()
                .map(it -> new Part(it.period(), it.total(), it.hidesTotal()))
                .toList();
        return new FigureRow(whole, false, mayAim, figures, aims(whole, figures), overPeriods(parts));
    }

    private record Part(Period period, Total total, boolean hidden) {

        OfPeriod ofPeriod() {
            return new OfPeriod(period.from(), period.to(), total);
        }
    }

    /** A total of figures that all are shown tells nothing new; one with a hidden part would. */
    private @Nullable ShownFigure overPeriods(List<Part> parts) {
        var together = RollUp.overPeriods(
                card.overPeriods(),
                card.periodKind(),
                parts.stream().map(Part::ofPeriod).toList());
        if (together.isEmpty()) {
            return null;
        }
        return tellsTooMuch(parts) ? ShownFigure.HIDDEN : ShownFigure.of(together.get());
    }

    private boolean tellsTooMuch(List<Part> parts) {
        if (card.overPeriods() != Aggregation.LATEST) {
            return parts.stream().anyMatch(Part::hidden);
        }
        return parts.stream()
                .filter(it -> it.total().value().state() != ValueState.MISSING)
                .reduce((earlier, later) -> later)
                .filter(Part::hidden)
                .isPresent();
    }
}
