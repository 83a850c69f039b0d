package se.samhand.training.routines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.UnitType;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who writes routines. The city's are kept by the programme office and the trainers, a unit's own by those who answer for
 * the unit or for one above it. Whoever writes reads the draft; what is decided everybody at the city reads.
 */
@Component("mayWriteRoutines")
class RoutineAccess {

    private final RoutineVersions versions;
    private final Routines routines;
    private final OrganisationDirectory directory;
    private final Clock clock;

    RoutineAccess(RoutineVersions versions, Routines routines, OrganisationDirectory directory, Clock clock) {
        this.versions = versions;
        this.routines = routines;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asked by the guard. */
    public boolean ofCity() {
        return SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.TRAINER);
    }

    /** Asked by the guard, with the id of a version. */
    public boolean version(UUID versionId) {
        return versions.whole(versionId).filter(this::write).isPresent();
    }

    /** Asked by the guard, with the ids of a routine and of a unit that may have a version of its own. */
    public boolean at(UUID routineId, UUID unitId) {
        return routines.findById(routineId)
                .filter(it -> !it.isOfWholeCity(unitId) && answersFor(unitId))
                .isPresent();
    }

    boolean write(RoutineVersion version) {
        return version.isLocal() ? answersFor(version.unitId()) : ofCity();
    }

    boolean answersFor(UUID unitId) {
        return writesLocally() && unitsAnsweredFor().contains(unitId);
    }

    /** The unit that the person acts for, and all below it. */
    Set<UUID> unitsAnsweredFor() {
        return directory.organisation().within(SignedIn.unitId(), LocalDate.now(clock));
    }

    boolean writesLocally() {
        var atTheCity = directory
                .organisation()
                .byId(SignedIn.unitId())
                .filter(unit -> unit.type() == UnitType.CITY)
                .isPresent();
        return !atTheCity
                && (SignedIn.has(Role.COORDINATOR) || SignedIn.has(Role.APPROVER) || SignedIn.has(Role.UNIT_MANAGER));
    }
}
