package se.samhand.indicator;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Entering figures. A figure is corrected, never lost. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class ObservationService {

    private static final int HISTORY_SHOWN = 20;

    private final Observations observations;
    private final ObservationEntries entries;
    private final IndicatorDefinitions definitions;
    private final IndicatorPeriods periods;
    private final Neighbours neighbours;
    private final Register register;
    private final EntryRules rules;
    private final OrganisationDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    ObservationService(
            Observations observations,
            ObservationEntries entries,
            IndicatorDefinitions definitions,
            IndicatorPeriods periods,
            Neighbours neighbours,
            Register register,
            EntryRules rules,
            OrganisationDirectory directory,
            AuditLog audit,
            Clock clock) {
        this.observations = observations;
        this.entries = entries;
        this.definitions = definitions;
        this.periods = periods;
        this.neighbours = neighbours;
        this.register = register;
        this.rules = rules;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands at a place, as it is and as it has been, for those who enter it. */
    @PreAuthorize("@mayFigures.enter(#place)")
    public ObservationDetails at(Place place) {
        return standing(place)
                .map(it -> new ObservationDetails(
                        place, it.version(), ObservationEntry.of(it).details(), isOpenNow(place), history(place)))
                .orElseGet(() -> new ObservationDetails(
                        place, ObservationDetails.NONE_YET, null, isOpenNow(place), history(place)));
    }

    private boolean isOpenNow(Place place) {
        var today = LocalDate.now(clock);
        return periods.byId(place.periodId())
                .filter(it ->
                        it.isOpenOn(today) || (SignedIn.has(Role.PROGRAMME_OFFICE) && !today.isBefore(it.opens())))
                .isPresent();
    }

    /**
     * Enters a figure, or corrects the one that stands.
     *
     * @param version of the figure that was read, or {@link ObservationDetails#NONE_YET}
     * @throws FigureRefused when it cannot be so, or not now
     * @throws FigureLooksWrong when it looks wrong and no comment says why it is so
     * @throws FigureChangedMeanwhile when somebody else has entered one since
     */
    @PreAuthorize("@mayFigures.enter(#place)")
    @Transactional
    public ObservationDetails enter(Place place, long version, @Valid ObservationDraft draft) {
        var definition = definitions.findById(place.indicatorId()).orElseThrow();
        var card = definition.card();
        var period = periods.byId(place.periodId()).orElseThrow();
        var faults = new ArrayList<>(FigureRules.faults(card, draft));
        faults.addAll(rules.notNow(card, place.unitId(), place.split(), period, draft.comment()));
        if (!faults.isEmpty()) {
            throw new FigureRefused(faults);
        }
        var value = FigureRules.value(card, draft);
        var doubts = Doubts.about(value, neighbours.of(definition, place, period, value));
        if (!doubts.isEmpty() && draft.comment().isBlank()) {
            throw new FigureLooksWrong(doubts);
        }
        write(place, version, value, draft.comment().strip());
        audit.record("indicator.entered", "indicator", definition.id(), definition.code(), said(place, period));
        return at(place);
    }

    private void write(Place place, long version, Value value, String comment) {
        var standing = standing(place);
        var stands = standing.map(Observation::version).orElse(ObservationDetails.NONE_YET);
        if (stands != version && standing.isPresent()) {
            throw new FigureChangedMeanwhile(ObservationEntry.of(standing.get()).details());
        }
        standing.ifPresentOrElse(
                it -> register.correct(it, value, comment), () -> register.enter(place, value, comment));
        observations.flush();
    }

    private java.util.Optional<Observation> standing(Place place) {
        return observations.findByIndicatorIdAndPeriodIdAndUnitIdAndSplit(
                place.indicatorId(),
                place.periodId(),
                place.unitId(),
                place.split().text());
    }

    private List<EnteredValue> history(Place place) {
        return entries
                .findByIndicatorIdAndUnitIdAndPeriodIdAndSplitOrderByEnteredAtDescIdDesc(
                        place.indicatorId(),
                        place.unitId(),
                        place.periodId(),
                        place.split().text(),
                        Limit.of(HISTORY_SHOWN))
                .stream()
                .map(ObservationEntry::details)
                .toList();
    }

    private String said(Place place, Period period) {
        return directory
                        .organisation()
                        .byId(place.unitId())
                        .map(it -> it.name() + ", ")
                        .orElse("")
                + period.code();
    }
}
