package se.samhand.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;

/**
 * The figures by which one can judge how a unit does at a goal: those of the goal's indicators for which the unit has a
 * target, its own or an inherited one. Whoever asks guards what they do with the answer; small counts are hidden.
 */
@Component
@Transactional(readOnly = true)
public class GoalFigures {

    /** What is older tells nothing about how it goes. */
    private static final int YEARS = 2;

    private final IndicatorDefinitions definitions;
    private final Observations observations;
    private final Targets targets;
    private final IndicatorPeriods periods;
    private final FigureAccess access;
    private final OrganisationDirectory directory;

    GoalFigures(
            IndicatorDefinitions definitions,
            Observations observations,
            Targets targets,
            IndicatorPeriods periods,
            FigureAccess access,
            OrganisationDirectory directory) {
        this.definitions = definitions;
        this.observations = observations;
        this.targets = targets;
        this.periods = periods;
        this.access = access;
        this.directory = directory;
    }

    /** Of each indicator the latest figure for a period that has ended by the day; by the indicator's code. */
    public List<GoalFigure> of(String goalKey, UUID unitId, LocalDate day) {
        return of(Set.of(goalKey), unitId, day);
    }

    /** As above, of several goals at once. */
    public List<GoalFigure> of(Set<String> goalKeys, UUID unitId, LocalDate day) {
        return of(goalKeys, Set.of(unitId), day, access::knows).getOrDefault(unitId, List.of());
    }

    /** By unit the same figures as those who enter them see them; whoever asks may not show them to anybody. */
    public Map<UUID, List<GoalFigure>> asEntered(Set<String> goalKeys, Set<UUID> unitIds, LocalDate day) {
        return of(goalKeys, unitIds, day, (card, unit) -> true);
    }

    private Map<UUID, List<GoalFigure>> of(
            Set<String> goalKeys, Set<UUID> unitIds, LocalDate day, BiPredicate<IndicatorCard, UUID> knows) {
        var organisation = directory.organisation();
        var aimed = goalKeys.isEmpty() || unitIds.isEmpty()
                ? List.<Target>of()
                : targets.ofGoals(goalKeys, withThoseAbove(unitIds, organisation, day));
        if (aimed.isEmpty()) {
            return Map.of();
        }
        var ids = aimed.stream().map(it -> it.place().indicatorId()).collect(toSet());
        var ended = periods.all().stream()
                .filter(it -> !it.to().isAfter(day) && it.to().isAfter(day.minusYears(YEARS)))
                .toList();
        var values = observations.wholes(ids, ended.stream().map(Period::id).toList()).stream()
                .collect(groupingBy(
                        KnownFigure::indicatorId,
                        groupingBy(KnownFigure::periodId, toMap(KnownFigure::unitId, KnownFigure::value))));
        var found = new HashMap<UUID, List<GoalFigure>>();
        definitions.findAllById(ids).stream()
                .sorted(Comparator.comparing(IndicatorDefinition::code))
                .forEach(it -> {
                    var card = it.card();
                    var fitting = ended.stream()
                            .filter(period -> IndicatorPeriods.fits(card, period))
                            .toList();
                    var aims = new Aims(it.id(), card, aimed, organisation);
                    var known = values.getOrDefault(it.id(), Map.of());
                    new FiguresTogether(card, aims, fitting, organisation, known, unit -> knows.test(card, unit))
                            .table(unit -> false).rows().stream()
                                    .filter(row -> unitIds.contains(row.unit().id()))
                                    .forEach(row -> latest(it, card, row, fitting)
                                            .ifPresent(figure -> found.computeIfAbsent(
                                                            row.unit().id(), unit -> new ArrayList<>())
                                                    .add(figure)));
                });
        return found;
    }

    private static Optional<GoalFigure> latest(
            IndicatorDefinition definition, IndicatorCard card, FigureRow row, List<Period> ended) {
        for (var at = ended.size() - 1; at >= 0; at--) {
            if (row.aims().get(at).reached() != Reached.UNKNOWN) {
                return Optional.of(new GoalFigure(
                        card.goalKey(),
                        definition.code(),
                        card.name(),
                        card.valueKind(),
                        ended.get(at),
                        row.figures().get(at),
                        row.aims().get(at)));
            }
        }
        return Optional.empty();
    }

    /** Those whose targets hold for the units; see {@link Aims}. */
    private static Set<UUID> withThoseAbove(Set<UUID> unitIds, Organisation organisation, LocalDate day) {
        var found = new LinkedHashSet<UUID>();
        for (var unitId : unitIds) {
            var next = organisation.byId(unitId);
            while (next.filter(it -> it.type() != UnitType.CITY).isPresent()
                    && found.add(next.get().id())) {
                var unit = next.get();
                next = organisation.hostOf(unit.id(), day).or(() -> parent(unit, organisation));
            }
        }
        return found;
    }

    private static Optional<Unit> parent(Unit unit, Organisation organisation) {
        return Optional.ofNullable(unit.parentId()).flatMap(organisation::byId);
    }
}
