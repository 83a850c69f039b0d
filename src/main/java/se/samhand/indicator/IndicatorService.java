package se.samhand.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;
import se.samhand.programme.NamedGoal;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.security.Roles;

/** Reads what is measured and how it goes. All of the city's staff read all of it, as small counts allow. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class IndicatorService {

    private static final int YEARS_IN_LIST = 3;
    private static final int YEARS_OF_YEARLY = 6;
    private static final int YEARS_OF_OTHERS = 2;

    private final IndicatorDefinitions definitions;
    private final Observations observations;
    private final Targets targets;
    private final IndicatorPeriods periods;
    private final FigureAccess access;
    private final OrganisationDirectory directory;
    private final ProgrammeDirectory programmes;
    private final Clock clock;

    IndicatorService(
            IndicatorDefinitions definitions,
            Observations observations,
            Targets targets,
            IndicatorPeriods periods,
            FigureAccess access,
            OrganisationDirectory directory,
            ProgrammeDirectory programmes,
            Clock clock) {
        this.definitions = definitions;
        this.observations = observations;
        this.targets = targets;
        this.periods = periods;
        this.access = access;
        this.directory = directory;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The indicators by code, each with the city's latest figure. */
    public Slice<IndicatorLine> list(Pageable page) {
        var listed = definitions.listed(page);
        var lines = lines(listed.getContent());
        return listed.map(it -> Objects.requireNonNull(lines.get(it.id())));
    }

    /** Those that measure a goal, each with the city's latest figure. */
    public List<IndicatorLine> ofGoal(String goalKey) {
        var listed = definitions.ofGoal(goalKey);
        return listed.isEmpty() ? List.of() : List.copyOf(lines(listed).values());
    }

    /** By id, in the same order. */
    private Map<UUID, IndicatorLine> lines(List<IndicatorListing> listed) {
        var today = LocalDate.now(clock);
        var recent = periods.all().stream()
                .filter(it -> it.year() > today.getYear() - YEARS_IN_LIST && !today.isBefore(it.opens()))
                .toList();
        var ids = listed.stream().map(IndicatorListing::id).toList();
        var figures = figures(ids, recent);
        var goals = programmes.goals().stream().collect(toMap(NamedGoal::key, it -> it));
        var aims = ids.isEmpty() ? List.<Target>of() : targets.ofUnits(ids, theCity());
        var lines = new LinkedHashMap<UUID, IndicatorLine>();
        listed.forEach(it -> lines.put(
                it.id(),
                line(it, aims(it.id(), it.card(), aims), recent, figures.getOrDefault(it.id(), Map.of()), goals)));
        return lines;
    }

    /**
     * One indicator, each figure with the unit that gave it.
     *
     * @param since the first year of figures to show, or null for the usual
     */
    public Optional<IndicatorPage> indicator(String code, @Nullable Integer since) {
        return definitions.findByCodeIn(List.of(code)).stream().findFirst().map(it -> page(it, since, false));
    }

    /** As {@link #indicator}, each figure with what the unit that gave it has become by today; to be read only. */
    public Optional<IndicatorPage> recalculated(String code, @Nullable Integer since) {
        return definitions.findByCodeIn(List.of(code)).stream().findFirst().map(it -> page(it, since, true));
    }

    private IndicatorLine line(
            IndicatorListing listed,
            Aims aims,
            List<Period> recent,
            Map<UUID, Map<UUID, Value>> figures,
            Map<String, NamedGoal> goals) {
        var card = listed.card();
        var fitting =
                recent.stream().filter(it -> IndicatorPeriods.fits(card, it)).toList();
        var latest = new FiguresTogether(
                        card, aims, fitting, directory.organisation(), figures, unit -> access.knows(card, unit))
                .latest();
        return new IndicatorLine(
                listed.code(),
                listed.name(),
                listed.valueKind(),
                listed.level(),
                listed.verification(),
                goals.get(listed.goalKey()),
                latest.map(FiguresTogether.PeriodFigure::period).orElse(null),
                latest.map(FiguresTogether.PeriodFigure::figure).orElse(null),
                latest.map(FiguresTogether.PeriodFigure::aim).orElse(Aim.NONE));
    }

    private IndicatorPage page(IndicatorDefinition definition, @Nullable Integer wanted, boolean recalculated) {
        var card = definition.card();
        var opened = periods.openedBy(LocalDate.now(clock), card);
        var years = opened.stream()
                .map(Period::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var usual = card.frequency() == Frequency.YEAR ? YEARS_OF_YEARLY : YEARS_OF_OTHERS;
        var since = wanted != null
                ? wanted
                : years.stream().limit(usual).min(Comparator.naturalOrder()).orElse(0);
        var shown = opened.stream().filter(it -> it.year() >= since).toList();
        var figures = figures(List.of(definition.id()), shown).getOrDefault(definition.id(), Map.of());
        var aims = aims(definition.id(), card, targets.ofIndicators(List.of(definition.id())));
        var organisation = directory.organisation();
        var given = new FiguresTogether(card, aims, shown, organisation, figures, unit -> access.knows(card, unit));
        var today = new TodaysUnits(organisation, LocalDate.now(clock));
        return new IndicatorPage(
                definition.id(),
                definition.code(),
                card,
                goal(card),
                units(card),
                years,
                since,
                recalculated,
                today.told(given.asked()),
                recalculated ? given.by(today).table(unit -> false) : given.table(access::mayEnterFor));
    }

    private Aims aims(UUID indicatorId, IndicatorCard card, List<Target> set) {
        return new Aims(indicatorId, card, set, directory.organisation());
    }

    private List<UUID> theCity() {
        return directory.organisation().ofType(UnitType.CITY).stream()
                .map(Unit::id)
                .toList();
    }

    private @Nullable NamedGoal goal(IndicatorCard card) {
        return programmes.goals().stream()
                .filter(it -> it.key().equals(card.goalKey()))
                .findFirst()
                .orElse(null);
    }

    /** Groups by their own names, units by what they are called. */
    private List<String> units(IndicatorCard card) {
        return card.units().stream()
                .map(it -> Reporters.group(it).isPresent()
                        ? it
                        : directory
                                .organisation()
                                .byCode(it)
                                .map(unit -> unit.name())
                                .orElse(it))
                .toList();
    }

    /** By indicator, period and unit. */
    private Map<UUID, Map<UUID, Map<UUID, Value>>> figures(Collection<UUID> indicators, List<Period> of) {
        if (indicators.isEmpty() || of.isEmpty()) {
            return Map.of();
        }
        return observations.wholes(indicators, of.stream().map(Period::id).toList()).stream()
                .collect(groupingBy(
                        KnownFigure::indicatorId,
                        groupingBy(KnownFigure::periodId, toMap(KnownFigure::unitId, KnownFigure::value))));
    }
}
