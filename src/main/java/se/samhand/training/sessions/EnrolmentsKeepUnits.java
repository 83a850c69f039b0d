package se.samhand.training.sessions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;

/** A unit whose people have been booked stays: a merger that made it is not taken back. */
@Component
class EnrolmentsKeepUnits {

    private final Enrolments enrolments;

    EnrolmentsKeepUnits(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var kept = String.join("; ", enrolments.coursesOf(units.unitIds()));
        if (!kept.isEmpty()) {
            throw UnitCannotChange.becausePeopleWrote(kept);
        }
    }
}
