package se.samhand.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.questions.UnitManagers.Told;

/** The units that stand below another today, what they host included. */
@Component
class UnitsBelow {

    private final OrganisationDirectory directory;
    private final UnitManagers managers;
    private final Clock clock;

    UnitsBelow(OrganisationDirectory directory, UnitManagers managers, Clock clock) {
        this.directory = directory;
        this.managers = managers;
        this.clock = clock;
    }

    /** By name; of a unit that is no more, those below whoever carries on for it. */
    List<Unit> of(UUID unitId) {
        var organisation = directory.organisation();
        var today = LocalDate.now(clock);
        return organisation.carriesOnFor(unitId, today).stream()
                .flatMap(it -> organisation.within(it.id(), today).stream().filter(below -> !below.equals(it.id())))
                .distinct()
                .flatMap(id -> organisation.byId(id).stream())
                .sorted(Organisation.bySwedishName())
                .toList();
    }

    /** The same, with how the manager of each is reached. */
    List<AskableUnit> reached(UUID unitId) {
        var units = of(unitId);
        var told = managers.of(units.stream().map(Unit::id).toList(), LocalDate.now(clock));
        return units.stream()
                .map(unit -> new AskableUnit(
                        unit.id(),
                        unit.name(),
                        told.getOrDefault(unit.id(), Told.NOBODY).reach()))
                .toList();
    }
}
