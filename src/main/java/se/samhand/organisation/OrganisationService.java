package se.samhand.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles;

/** The organisation for the city's staff to read, as of any day. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class OrganisationService {

    private final OrgUnits units;
    private final OrganisationDirectory directory;

    OrganisationService(OrgUnits units, OrganisationDirectory directory) {
        this.units = units;
        this.directory = directory;
    }

    /** @param withCeased also what had ended before the day, where it stood at its end */
    public UnitTree tree(LocalDate on, boolean withCeased) {
        return UnitTree.of(directory.organisation(), on, withCeased);
    }

    /** Every unit there has been, is, or is planned, by name. */
    public List<Unit> units() {
        return directory.organisation().upTo(LocalDate.MAX);
    }

    /** The first and the last day with each number of districts, the latest first; empty while it never changed. */
    public List<ChangeDay> changeDays() {
        var organisation = directory.organisation();
        return organisation.successions().stream()
                .filter(it -> organisation
                        .byId(it.fromId())
                        .filter(unit -> unit.type() == UnitType.DISTRICT)
                        .isPresent())
                .flatMap(it -> Stream.of(it.on(), it.on().minusDays(1)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(day -> new ChangeDay(
                        day, organisation.members(UnitGroup.ALL_DISTRICTS, day).size()))
                .toList();
    }

    /** @param on the day to show it as of; a unit that does not exist then is shown as of the nearest day it does */
    public Optional<UnitDetails> unit(String code, LocalDate on) {
        return units.findByCode(code).flatMap(it -> details(it, on, directory.organisation()));
    }

    private static Optional<UnitDetails> details(OrgUnit entity, LocalDate on, Organisation organisation) {
        // Another node may have added it within the last minute; then it is not known here yet.
        return organisation.byId(entity.id()).map(unit -> {
            var day = nearest(unit, on);
            return new UnitDetails(
                    unit,
                    entity.version(),
                    entity.facts().source(),
                    day,
                    path(unit, organisation),
                    organisation.boardOf(unit.id(), day).orElse(null),
                    hosts(organisation.hostHistory(unit.id()), organisation, true),
                    hosts(organisation.hostingsBy(unit.id()), organisation, false),
                    cameFrom(unit.id(), organisation),
                    became(unit.id(), organisation),
                    organisation.childrenOn(unit.id(), day).stream()
                            .sorted(Comparator.comparing(Unit::type))
                            .map(it -> new UnitDetails.Below(
                                    it, cameFrom(it.id(), organisation), became(it.id(), organisation)))
                            .toList());
        });
    }

    private static LocalDate nearest(Unit unit, LocalDate on) {
        var last = unit.validTo();
        if (last != null && on.isAfter(last)) {
            return last;
        }
        return on.isBefore(unit.validFrom()) ? unit.validFrom() : on;
    }

    private static List<Unit> path(Unit unit, Organisation organisation) {
        var path = new ArrayList<Unit>();
        for (var it = organisation.byId(unit.parentId());
                it.isPresent();
                it = organisation.byId(it.get().parentId())) {
            path.add(it.get());
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    private static List<HostPeriod> hosts(List<Hosting> hostings, Organisation organisation, boolean seenFromUnit) {
        return hostings.stream()
                .flatMap(it -> organisation.byId(seenFromUnit ? it.hostId() : it.unitId()).stream()
                        .map(other -> new HostPeriod(other, it.validFrom(), it.validTo(), it.verification())))
                .toList();
    }

    private static List<UnitLink> cameFrom(UUID unitId, Organisation organisation) {
        return organisation.predecessorsOf(unitId).stream()
                .flatMap(it ->
                        organisation.byId(it.fromId()).stream().map(from -> new UnitLink(from, it.on(), it.kind())))
                .toList();
    }

    private static List<UnitLink> became(UUID unitId, Organisation organisation) {
        return organisation.successorsOf(unitId).stream()
                .flatMap(it -> organisation.byId(it.toId()).stream().map(to -> new UnitLink(to, it.on(), it.kind())))
                .toList();
    }
}
