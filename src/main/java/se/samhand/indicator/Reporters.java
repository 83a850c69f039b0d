package se.samhand.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitGroup;
import se.samhand.organisation.UnitType;

/**
 * Whose figures an indicator has on a day: the units and groups that its card names, and where it names none all district
 * boards, or the city itself for an indicator of the city. A group is evaluated at the day, so a new unit joins by itself.
 */
final class Reporters {

    private Reporters() {}

    static Optional<UnitGroup> group(String name) {
        return Arrays.stream(UnitGroup.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    /** By name, each once. */
    static List<Unit> on(IndicatorCard card, Organisation organisation, LocalDate day) {
        var found = new LinkedHashSet<Unit>();
        for (var named : named(card)) {
            group(named)
                    .ifPresentOrElse(
                            it -> found.addAll(organisation.members(it, day)),
                            () -> organisation
                                    .byCode(named)
                                    .filter(it -> it.existsOn(day))
                                    .ifPresent(found::add));
        }
        if (card.level() == Level.CITY && card.units().isEmpty()) {
            organisation.on(day).stream()
                    .filter(it -> it.type() == UnitType.CITY)
                    .forEach(found::add);
        }
        return found.stream().sorted(Organisation.bySwedishName()).toList();
    }

    private static List<String> named(IndicatorCard card) {
        return card.units().isEmpty() && card.level() == Level.UNIT
                ? List.of(UnitGroup.ALL_DISTRICTS.name())
                : card.units();
    }
}
