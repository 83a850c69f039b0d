package se.samhand.training.routines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;

/** Puts together what a reader sees of a routine. */
@Component
class RoutinePages {

    private final RoutineVersions versions;
    private final RoutineAccess access;
    private final OrganisationDirectory directory;
    private final Clock clock;

    RoutinePages(RoutineVersions versions, RoutineAccess access, OrganisationDirectory directory, Clock clock) {
        this.versions = versions;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    RoutinePage of(Routine routine) {
        var readable = versions.of(routine.id()).stream()
                .filter(this::mayRead)
                .sorted(Comparator.comparing(RoutineVersion::number).reversed())
                .toList();
        return new RoutinePage(
                routine.id(),
                routine.title(),
                routine.topic(),
                readable.stream().filter(it -> !it.isLocal()).map(this::details).toList(),
                readable.stream()
                        .filter(RoutineVersion::isLocal)
                        .map(this::details)
                        .sorted(Comparator.comparing(VersionDetails::unitName, SwedishOrder.ofNames()))
                        .toList(),
                access.ofCity(),
                writesAt());
    }

    private List<Unit> writesAt() {
        if (!access.writesLocally()) {
            return List.of();
        }
        var own = access.unitsAnsweredFor();
        return directory.organisation().on(today()).stream()
                .filter(unit -> own.contains(unit.id()))
                .toList();
    }

    /** Drafts are for those who write them. */
    boolean mayRead(RoutineVersion version) {
        return version.standing(today()) != RoutineStanding.DRAFT || access.write(version);
    }

    VersionDetails details(RoutineVersion version) {
        return version.details(nameOf(version), today());
    }

    String nameOf(RoutineVersion version) {
        return directory.organisation().byId(version.unitId()).map(Unit::name).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
