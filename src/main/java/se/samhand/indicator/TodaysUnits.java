package se.samhand.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;

/**
 * Whose figures are whose in the organisation of one day. A unit that merged stands with what it became; one that was
 * divided stays by itself, since nobody knows which part of a figure went where.
 */
final class TodaysUnits {

    private final Organisation organisation;
    private final LocalDate day;

    TodaysUnits(Organisation organisation, LocalDate day) {
        this.organisation = organisation;
        this.day = day;
    }

    /** The unit itself, where it still is, was divided, or ended without anybody carrying on. */
    Unit of(Unit unit) {
        var heirs = organisation.carriesOnFor(unit.id(), day);
        return heirs.size() == 1 ? heirs.iterator().next() : unit;
    }

    private boolean isDivided(Unit unit) {
        return organisation.carriesOnFor(unit.id(), day).size() > 1;
    }

    /** What is told below figures that were recalculated. */
    List<Recalculation> told(List<Unit> asked) {
        var heirs = new LinkedHashSet<Unit>();
        asked.stream().filter(it -> !of(it).equals(it)).forEach(it -> heirs.add(of(it)));
        var told = new ArrayList<Recalculation>();
        heirs.stream()
                .sorted(Organisation.bySwedishName())
                .forEach(heir -> told.add(new Recalculation(heir.name(), names(asked, heir), false)));
        Set<Unit> divided =
                new LinkedHashSet<>(asked.stream().filter(this::isDivided).toList());
        divided.forEach(it -> told.add(new Recalculation(it.name(), List.of(), true)));
        return told;
    }

    private List<String> names(List<Unit> asked, Unit heir) {
        return asked.stream()
                .filter(it -> !it.equals(heir) && of(it).equals(heir))
                .sorted(Organisation.bySwedishName())
                .map(Unit::name)
                .distinct()
                .toList();
    }
}
