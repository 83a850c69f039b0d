package se.samhand.training.routines;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;

/** A unit that has a routine of its own stays: a merger that made it is not taken back. */
@Component
class RoutinesKeepUnits {

    private final RoutineVersions versions;

    RoutinesKeepUnits(RoutineVersions versions) {
        this.versions = versions;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var kept = String.join("; ", versions.routinesOf(units.unitIds()));
        if (!kept.isEmpty()) {
            throw UnitCannotChange.becausePeopleWrote(kept);
        }
    }
}
