package se.samhand.indicator;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;

/** A unit that has figures, targets or questions about figures stays: a merger that made it is not taken back. */
@Component
class FiguresKeepUnits {

    private final Observations observations;
    private final Targets targets;
    private final FigureFlags flags;
    private final OrganisationDirectory directory;

    FiguresKeepUnits(Observations observations, Targets targets, FigureFlags flags, OrganisationDirectory directory) {
        this.observations = observations;
        this.targets = targets;
        this.flags = flags;
        this.directory = directory;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var written = new LinkedHashSet<UUID>(observations.unitsAmong(units.unitIds()));
        written.addAll(targets.unitsAmong(units.unitIds()));
        written.addAll(flags.unitsAmong(units.unitIds()));
        if (!written.isEmpty()) {
            var organisation = directory.readNow();
            throw UnitCannotChange.becausePeopleWrote(
                    written.stream().map(id -> name(id, organisation)).sorted().collect(joining("; ")));
        }
    }

    private static String name(UUID id, Organisation organisation) {
        return organisation.byId(id).map(it -> it.name()).orElse("");
    }
}
