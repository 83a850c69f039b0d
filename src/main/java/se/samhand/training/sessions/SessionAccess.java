package se.samhand.training.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who plans sessions and who books. Trainers and the programme office plan, and see everybody who comes; those who answer
 * for a unit book for those who work there or below, and see them alone.
 */
@Component("maySessions")
class SessionAccess {

    private final Enrolments enrolments;
    private final OrganisationDirectory directory;
    private final Clock clock;

    SessionAccess(Enrolments enrolments, OrganisationDirectory directory, Clock clock) {
        this.enrolments = enrolments;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asked by the guard. */
    public boolean plan() {
        return SignedIn.has(Role.TRAINER) || SignedIn.has(Role.PROGRAMME_OFFICE);
    }

    /** Asked by the guard: for some unit at least. */
    public boolean book() {
        return plan() || answersForUnits();
    }

    /** Asked by the guard, with the id of an enrolment. */
    public boolean giveBack(UUID enrolmentId) {
        return enrolments.findById(enrolmentId).filter(it -> sees(it.unitId())).isPresent();
    }

    /** People booked at a unit that is no more are with whoever carries on for it. */
    boolean sees(UUID unitId) {
        return plan()
                || directory.organisation().carriesOnFor(unitId, LocalDate.now(clock)).stream()
                        .map(Unit::id)
                        .anyMatch(unitsAnsweredFor()::contains);
    }

    /** The unit that the person acts for and all below it; none for whoever answers for no unit. */
    Set<UUID> unitsAnsweredFor() {
        return answersForUnits() ? directory.organisation().within(SignedIn.unitId(), LocalDate.now(clock)) : Set.of();
    }

    private boolean answersForUnits() {
        var atTheCity = directory
                .organisation()
                .byId(SignedIn.unitId())
                .filter(unit -> unit.type() == UnitType.CITY)
                .isPresent();
        return !atTheCity
                && (SignedIn.has(Role.COORDINATOR) || SignedIn.has(Role.APPROVER) || SignedIn.has(Role.UNIT_MANAGER));
    }
}
