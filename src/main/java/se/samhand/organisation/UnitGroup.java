package se.samhand.organisation;

import java.time.LocalDate;
import java.util.function.BiPredicate;

/** A rule that names many units at once. It is evaluated at a date, so a new unit joins by itself. */
public enum UnitGroup {
    ALL_BOARDS((unit, all) -> unit.type() == UnitType.BOARD),
    ALL_DISTRICTS((unit, all) -> unit.type() == UnitType.DISTRICT),
    /** The companies below Stockholms Stadshus AB; the parent company itself carries nothing out. */
    ALL_COMPANIES((unit, all) -> unit.type() == UnitType.COMPANY
            && unit.parentId() != null
            && all.byId(unit.parentId())
                    .filter(parent -> parent.type() == UnitType.COMPANY)
                    .isPresent()),
    ALL_SUPPORT_CENTRES((unit, all) -> unit.type() == UnitType.SUPPORT_CENTRE),
    ALL_YOUTH_CLINICS((unit, all) -> unit.type() == UnitType.YOUTH_CLINIC);

    private final BiPredicate<Unit, Organisation> rule;

    UnitGroup(BiPredicate<Unit, Organisation> rule) {
        this.rule = rule;
    }

    boolean includes(Unit unit, Organisation all, LocalDate on) {
        return unit.existsOn(on) && rule.test(unit, all);
    }
}
