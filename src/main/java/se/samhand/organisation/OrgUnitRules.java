package se.samhand.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.SheetRow;

/** What an imported unit must look like beyond its single cells. */
class OrgUnitRules {

    /** Stands in addresses and in the keys of other sheets. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final Set<UnitType> STAND_ALONE = EnumSet.of(UnitType.CITY, UnitType.PARTNER);

    private final OrganisationDirectory directory;

    OrgUnitRules(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** Whether units may carry the code: rules such as "all districts" are named beside units, and never like one. */
    static boolean isGood(String code) {
        return CODE.matcher(code).matches()
                && Arrays.stream(UnitGroup.values())
                        .noneMatch(group -> group.name().equals(code));
    }

    /** Whether units of this kind stand below another; the city and partners never do, all others always. */
    static boolean standsBelowAnother(UnitType type) {
        return !STAND_ALONE.contains(type);
    }

    static boolean mayStandAbove(UnitType type) {
        return type != UnitType.PARTNER;
    }

    void check(SheetRow row, ImportContext context, Faults faults) {
        var type = UnitType.valueOf(row.text("type"));
        if (!isGood(row.text("code"))) {
            faults.refuse("code", "organisation.import.code.form");
        }
        if (row.isEmpty("parent") == standsBelowAnother(type)) {
            faults.refuse(
                    "parent",
                    row.isEmpty("parent") ? "organisation.import.parent.missing" : "organisation.import.parent.none");
        }
        if (isBelowItself(row, context)) {
            faults.refuse("parent", "organisation.import.parent.circle");
        }
        directory
                .organisation()
                .byCode(row.text("code"))
                .filter(unit -> unit.type() != type)
                .ifPresent(unit -> faults.refuse("type", "organisation.import.type.changed"));
        checkDays(row, context, faults);
    }

    private static void checkDays(SheetRow row, ImportContext context, Faults faults) {
        var from = row.date("valid_from").orElseThrow();
        var to = row.date("valid_to").orElse(LocalDate.MAX);
        if (to.isBefore(from)) {
            faults.refuse("valid_to", "organisation.import.endsBeforeItBegins");
        }
        parent(row, context).ifPresent(above -> {
            if (above.date("valid_from").filter(from::isBefore).isPresent()) {
                faults.note("valid_from", "organisation.import.beginsBeforeParent", above.text("name"));
            }
            if (above.date("valid_to").filter(to::isAfter).isPresent()) {
                faults.note("valid_to", "organisation.import.endsAfterParent", above.text("name"));
            }
        });
    }

    private static boolean isBelowItself(SheetRow row, ImportContext context) {
        var met = new HashSet<String>();
        met.add(row.text("code"));
        for (var above = parent(row, context); above.isPresent(); above = parent(above.get(), context)) {
            if (!met.add(above.get().text("code"))) {
                return true;
            }
        }
        return row.find("parent").filter(row.text("code")::equals).isPresent();
    }

    private static Optional<SheetRow> parent(SheetRow row, ImportContext context) {
        return row.find("parent").flatMap(code -> context.find(OrgUnitSheet.NAME, code));
    }
}
