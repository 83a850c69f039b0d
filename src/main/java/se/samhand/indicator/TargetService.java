package se.samhand.indicator;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Setting targets. What was set before, and why it was changed, stays in the log. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class TargetService {

    private final Targets targets;
    private final IndicatorDefinitions definitions;
    private final IndicatorPeriods periods;
    private final OrganisationDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    TargetService(
            Targets targets,
            IndicatorDefinitions definitions,
            IndicatorPeriods periods,
            OrganisationDirectory directory,
            AuditLog audit,
            Clock clock) {
        this.targets = targets;
        this.definitions = definitions;
        this.periods = periods;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** The unit's own target there; empty when it has none, and inherits one or aims at nothing. */
    public Optional<TargetDetails> at(TargetPlace place) {
        return standing(place).map(Target::details);
    }

    /**
     * Sets, changes or takes away the unit's own target.
     *
     * @param version of the target that was read, or {@link TargetDetails#NONE_YET}
     * @throws TargetRefused when it cannot be so
     * @throws TargetChangedMeanwhile when somebody else has changed it since
     */
    @PreAuthorize("@mayFigures.aim(#place)")
    @Transactional
    public Optional<TargetDetails> set(TargetPlace place, long version, @Valid TargetDraft draft) {
        var definition = definitions.findById(place.indicatorId()).orElseThrow();
        var unit = directory.organisation().byId(place.unitId()).orElseThrow();
        var standing = standing(place);
        var faults = Target.faults(draft, period(place), standing.isPresent(), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw new TargetRefused(faults);
        }
        if (standing.map(Target::version).orElse(TargetDetails.NONE_YET) != version) {
            throw new TargetChangedMeanwhile(standing.map(Target::details).orElse(null));
        }
        var before = standing.map(it -> it.aim().text()).orElse("–");
        var after = write(place, standing.orElse(null), draft);
        targets.flush();
        audit.record(
                "indicator.target-set",
                "indicator",
                definition.id(),
                definition.code(),
                said(unit, place, before, after.map(it -> it.aim().text()).orElse("–"), draft));
        return after.map(Target::details);
    }

    private Optional<Target> write(TargetPlace place, @Nullable Target standing, TargetDraft draft) {
        var aim = draft.interval();
        if (aim.isEmpty()) {
            targets.delete(Objects.requireNonNull(standing));
            return Optional.empty();
        }
        var reason = draft.reason().strip();
        if (standing == null) {
            return Optional.of(targets.save(new Target(place, aim.get(), reason, who(), clock.instant())));
        }
        standing.change(aim.get(), reason, who(), clock.instant());
        return Optional.of(standing);
    }

    private @Nullable Period period(TargetPlace place) {
        return place.isForAllPeriods()
                ? null
                : periods.all().stream()
                        .filter(it -> it.code().equals(place.periodCode()))
                        .findFirst()
                        .orElseThrow();
    }

    private Optional<Target> standing(TargetPlace place) {
        return targets.findByIndicatorIdAndUnitIdAndPeriodCode(place.indicatorId(), place.unitId(), place.periodCode());
    }

    private static String said(Unit unit, TargetPlace place, String before, String after, TargetDraft draft) {
        return unit.name() + (place.isForAllPeriods() ? "" : ", " + place.periodCode()) + ": " + before + " → " + after
                + (draft.reason().isBlank() ? "" : ". " + draft.reason().strip());
    }

    private static String who() {
        return SignedIn.user().map(PortalUser::displayName).orElse("Samhand");
    }
}
