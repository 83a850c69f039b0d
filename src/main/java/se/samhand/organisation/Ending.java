package se.samhand.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.organisation.ChangeLine.What;
import se.samhand.organisation.UnitCannotChange.Reason;

/** What ends when a unit ends: itself, what stands below it then, and its hosting. */
final class Ending {

    private final Set<Unit> ending = new LinkedHashSet<>();
    private final LocalDate lastDay;
    private final Organisation organisation;

    Ending(Unit unit, LocalDate lastDay, Organisation organisation) {
        this.lastDay = lastDay;
        this.organisation = organisation;
        add(unit);
    }

    private void add(Unit unit) {
        if (ending.add(unit)) {
            organisation.childrenEver(unit.id()).stream()
                    .filter(it -> new DaySpan(it.validFrom(), it.validTo()).goesOnAfter(lastDay))
                    .forEach(this::add);
        }
    }

    Set<UUID> unitIds() {
        var ids = new LinkedHashSet<UUID>();
        ending.forEach(it -> ids.add(it.id()));
        return ids;
    }

    List<UnitFault> faults() {
        var units = ending.stream()
                .filter(it -> it.validFrom().isAfter(lastDay))
                .map(it -> new UnitFault("validTo", Reason.ENDS_BEFORE_IT_BEGINS, it.name()));
        var kinds = ending.stream()
                .filter(it -> it.type() == UnitType.CITY)
                .map(it -> new UnitFault("validTo", Reason.KIND_STAYS, it.name()));
        var hostings = touching()
                .filter(it -> it.validFrom().isAfter(lastDay))
                .map(it -> new UnitFault("validTo", Reason.HOST_BEGINS_LATER, nameOf(it.unitId())));
        return Stream.of(units, kinds, hostings).flatMap(it -> it).toList();
    }

    List<ChangeLine> lines() {
        var lines = new ArrayList<ChangeLine>();
        ending.forEach(it -> lines.add(new ChangeLine(What.ENDS, it.name(), "", lastDay)));
        touching()
                .filter(it -> new DaySpan(it.validFrom(), it.validTo()).goesOnAfter(lastDay))
                .map(it -> organisation.byId(it.unitId()))
                .flatMap(it -> it.stream())
                .filter(it -> !ending.contains(it))
                .forEach(it -> lines.add(new ChangeLine(What.LEFT_WITHOUT_HOST, it.name(), "", lastDay.plusDays(1))));
        return lines;
    }

    private Stream<Hosting> touching() {
        return ending.stream()
                .flatMap(it -> Stream.concat(
                        organisation.hostHistory(it.id()).stream(), organisation.hostingsBy(it.id()).stream()))
                .distinct();
    }

    private String nameOf(UUID id) {
        return organisation.byId(id).map(Unit::name).orElse("");
    }
}
