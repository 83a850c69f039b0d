package se.samhand.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new portal the unit that everything else stands below. */
@Component
public class CityFounding {

    private final OrgUnits units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CityFounding(OrgUnits units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** The city's unit; made with this name when there is none. Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Unit cityNamed(String name) {
        return units.all().stream()
                .filter(unit -> unit.type() == UnitType.CITY)
                .findFirst()
                .orElseGet(() -> found(name));
    }

    private Unit found(String name) {
        var facts = new UnitFacts(name, LocalDate.now(clock).withDayOfYear(1), null, Verification.SOURCED, "");
        var city = units.saveAndFlush(new OrgUnit("STAD", UnitType.CITY, facts, null));
        events.publishEvent(new OrganisationChanged());
        return new Unit(
                city.id(), city.code(), name, UnitType.CITY, null, facts.validFrom(), null, facts.verification());
    }
}
