package se.samhand.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import se.samhand.organisation.UnitCannotChange.Reason;

/** Takes a restructuring back as long as nothing stands on what it made. */
@Component
class RestructuringUndo {

    private final OrgUnits units;
    private final OrgUnitSuccessions successions;
    private final UnitHosts hosts;
    private final ApplicationEventPublisher events;

    RestructuringUndo(
            OrgUnits units, OrgUnitSuccessions successions, UnitHosts hosts, ApplicationEventPublisher events) {
        this.units = units;
        this.successions = successions;
        this.hosts = hosts;
        this.events = events;
    }

    void undo(Unit unit, Organisation organisation) {
        var on = organisation.predecessorsOf(unit.id()).stream()
                .map(Succession::on)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new UnitCannotChange(Reason.UNIT_NOT_THERE, unit.name()));
        var going = withAllBelow(begunTogether(unit, on, organisation), organisation);
        var back = going.stream()
                .flatMap(it -> organisation.predecessorsOf(it).stream())
                .map(Succession::fromId)
                .collect(Collectors.toSet());
        for (var id : going) {
            refuseIfUsed(id, on, organisation);
        }
        restoreHosts(going, back, on);
        successions.deleteAll(successions.to(going));
        successions.flush();
        units.findAllById(back).forEach(OrgUnit::goesOn);
        units.flush();
        try {
            events.publishEvent(new UnitsTakenBack(going));
            takeAway(going);
        } catch (DataIntegrityViolationException somethingStandsOnThem) {
            throw new UnitCannotChange(Reason.STILL_USED, unit.name());
        }
    }

    private static void refuseIfUsed(UUID id, LocalDate on, Organisation organisation) {
        var name = organisation.byId(id).map(Unit::name).orElse("");
        var before = organisation.predecessorsOf(id);
        if (!organisation.successorsOf(id).isEmpty()) {
            throw new UnitCannotChange(Reason.HAS_SUCCESSORS, name);
        }
        if (before.isEmpty() || before.stream().anyMatch(it -> !it.on().equals(on))) {
            throw new UnitCannotChange(Reason.STILL_USED, name);
        }
    }

    /** The unit, and those that a split made beside it. */
    private static Set<UUID> begunTogether(Unit unit, LocalDate on, Organisation organisation) {
        var together = new LinkedHashSet<UUID>();
        organisation.predecessorsOf(unit.id()).stream()
                .flatMap(it -> organisation.successorsOf(it.fromId()).stream())
                .filter(it -> it.on().equals(on))
                .forEach(it -> together.add(it.toId()));
        return together;
    }

    private static Set<UUID> withAllBelow(Set<UUID> tops, Organisation organisation) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayList<>(tops);
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (found.add(next)) {
                organisation.childrenEver(next).forEach(it -> open.add(it.id()));
            }
        }
        return found;
    }

    /** Hosts that began with the restructuring go, and those that ended the day before go on in their place. */
    private void restoreHosts(Set<UUID> going, Set<UUID> back, LocalDate on) {
        var begun = hosts.touching(going);
        for (var host : begun) {
            if (!going.contains(host.unit().id()) && host.validFrom().isBefore(on)) {
                throw new UnitCannotChange(
                        Reason.STILL_USED, host.host().facts().name());
            }
        }
        hosts.deleteAll(begun);
        hosts.flush();
        for (var ended : hosts.touching(back)) {
            if (on.minusDays(1).equals(ended.validTo())) {
                ended.goesOn(endWithout(ended, begun));
            }
        }
    }

    /** The day on which the host would have ended without the restructuring, as far as what replaced it still tells. */
    private static @Nullable LocalDate endWithout(UnitHost ended, List<UnitHost> begun) {
        return begun.stream()
                .filter(it -> it.unit().id().equals(ended.unit().id()))
                .findFirst()
                .map(UnitHost::validTo)
                .orElse(null);
    }

    private void takeAway(Set<UUID> going) {
        var entities = new ArrayList<>(units.findAllById(going));
        entities.sort(Comparator.comparingInt(OrgUnit::depth).reversed());
        units.deleteAll(entities);
        units.flush();
    }
}
