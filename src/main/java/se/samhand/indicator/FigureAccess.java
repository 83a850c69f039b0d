package se.samhand.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who may enter which figure; this rule stands nowhere else. All of the city's staff read all figures, as small counts
 * allow. A coordinator enters for their own unit, what is below it and what it hosts; the programme office for all.
 */
@Component("mayFigures")
class FigureAccess {

    private final OrganisationDirectory directory;
    private final Clock clock;

    FigureAccess(OrganisationDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Asked by the guard. */
    public boolean enter(Place place) {
        return mayEnterFor(place.unitId());
    }

    /** Asked by the guard. Whoever enters figures for a unit sets its targets; those of the city are the office's. */
    public boolean aim(TargetPlace place) {
        return mayEnterFor(place.unitId());
    }

    boolean mayEnterFor(UUID unitId) {
        return SignedIn.has(Role.PROGRAMME_OFFICE) || (SignedIn.has(Role.COORDINATOR) && isOwn(unitId));
    }

    /** Whether the person knows the unit's figures as they are, however small: those that it is theirs to enter. */
    boolean knows(IndicatorCard card, UUID unitId) {
        return card.level() == Level.CITY && card.units().isEmpty()
                ? SignedIn.has(Role.PROGRAMME_OFFICE)
                : SignedIn.has(Role.COORDINATOR) && isOwn(unitId);
    }

    /** Whether the figures of the unit are the person's own, and so known to them as they are. */
    boolean isOwn(UUID unitId) {
        return directory
                .organisation()
                .within(SignedIn.unitId(), LocalDate.now(clock))
                .contains(unitId);
    }
}
