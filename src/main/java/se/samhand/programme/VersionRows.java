package se.samhand.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.importing.Faults;
import se.samhand.importing.ImportContext;
import se.samhand.importing.SheetRow;

/** What a file may say of versions: drafts may change, what is decided stays, and of each programme one of either. */
@Component
class VersionRows {

    private static final String STATE = "state";

    private final ProgrammeVersions versions;

    VersionRows(ProgrammeVersions versions) {
        this.versions = versions;
    }

    void check(SheetRow row, String key, ImportContext context, Faults faults) {
        var before = context.standing(VersionsSheet.NAME, key);
        var state = state(row);
        if (before.filter(row::equals).isPresent()) {
            return;
        }
        if (before.filter(DecidedVersions::isDecided).isPresent()) {
            faults.refuse(changed(row, before), "programme.import.decided", number(row), row.text("programme"));
        } else if (before.isPresent() && state.isDecided()) {
            faults.refuse(STATE, "programme.import.adoptedHere");
        } else if (state == VersionState.ADOPTED || state == VersionState.DRAFT) {
            checkOnlyOne(row, state, context, faults);
        } else if (row.isEmpty("valid_to")) {
            faults.refuse("valid_to", "programme.import.endMissing");
        }
    }

    private void checkOnlyOne(SheetRow row, VersionState state, ImportContext context, Faults faults) {
        var others = versions.ofProgrammes(List.of(row.text("programme"))).stream()
                .filter(it -> it.number() != number(row))
                .toList();
        var standing = others.stream()
                .filter(it -> context.planned(VersionsSheet.NAME, VersionsSheet.key(it))
                        .isEmpty())
                .anyMatch(it -> it.facts().state() == state);
        var planned = context.planned(VersionsSheet.NAME).stream()
                .filter(it -> it.text("programme").equals(row.text("programme")) && number(it) != number(row))
                .toList();
        if (standing || planned.stream().anyMatch(it -> state(it) == state)) {
            faults.refuse(STATE, "programme.import.second." + state);
        }
        if (state == VersionState.DRAFT
                && (others.stream().anyMatch(it -> it.number() > number(row))
                        || planned.stream().anyMatch(it -> number(it) > number(row)))) {
            faults.refuse("version", "programme.import.draftNotLast");
        }
    }

    private static String changed(SheetRow row, Optional<SheetRow> before) {
        return row.text(STATE).equals(before.orElseThrow().text(STATE)) ? "version" : STATE;
    }

    private static VersionState state(SheetRow row) {
        return VersionState.valueOf(row.text(STATE));
    }

    private static int number(SheetRow row) {
        return row.integer("version").orElse(0);
    }
}
