package se.samhand.importing.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFault.Severity;

/** Collects everything that is wrong; counts all, keeps the first thousands, and never keeps an identity number. */
public final class FaultList {

    private static final int MOST_KEPT = 5_000;
    private static final int LONGEST_VALUE = 200;
    private static final String PREFIX = "importing.fault.";

    private final List<ImportFault> kept = new ArrayList<>();
    private int refusals;
    private int notes;

    /** About a whole file. */
    public void refuseFile(String file, String messageKey, List<String> args) {
        add(new ImportFault(Severity.REFUSED, file, "", 0, "", "", messageKey, args));
    }

    void refuseFile(String file, String sheet, String column, String reason, Object... args) {
        add(new ImportFault(Severity.REFUSED, file, sheet, 0, column, "", PREFIX + reason, texts(args)));
    }

    void noteFile(String file, String sheet, String column, String reason, Object... args) {
        add(new ImportFault(Severity.NOTE, file, sheet, 0, column, "", PREFIX + reason, texts(args)));
    }

    void refuse(GivenRow row, String column, String reason, Object... args) {
        add(Severity.REFUSED, row, column, PREFIX + reason, args);
    }

    void note(GivenRow row, String column, String reason, Object... args) {
        add(Severity.NOTE, row, column, PREFIX + reason, args);
    }

    void add(Severity severity, GivenRow row, String column, String messageKey, Object... args) {
        add(new ImportFault(
                severity,
                row.file(),
                row.sheet(),
                row.number(),
                column,
                row.cells().getOrDefault(column, ""),
                messageKey,
                texts(args)));
    }

    private void add(ImportFault fault) {
        if (fault.severity() == Severity.REFUSED) {
            refusals++;
        } else {
            notes++;
        }
        if (kept.size() < MOST_KEPT) {
            kept.add(new ImportFault(
                    fault.severity(),
                    HiddenDigits.in(fault.file()),
                    fault.sheet(),
                    fault.row(),
                    shown(fault.column()),
                    shown(fault.value()),
                    fault.messageKey(),
                    fault.args().stream().map(FaultList::shown).toList()));
        }
    }

    /** What hinders first, then file by file as the rows stand there; not more than some thousands. */
    public List<ImportFault> kept() {
        var files = kept.stream().map(FaultList::place).distinct().toList();
        return kept.stream()
                .sorted(Comparator.comparing(ImportFault::severity)
                        .thenComparing(it -> files.indexOf(place(it)))
                        .thenComparing(ImportFault::row))
                .toList();
    }

    private static List<String> place(ImportFault fault) {
        return List.of(fault.file(), fault.sheet());
    }

    public int refusals() {
        return refusals;
    }

    public int notes() {
        return notes;
    }

    private static String shown(String text) {
        var hidden = HiddenDigits.in(text);
        if (hidden.length() <= LONGEST_VALUE) {
            return hidden;
        }
        return hidden.substring(0, hidden.offsetByCodePoints(0, hidden.codePointCount(0, LONGEST_VALUE))) + "…";
    }

    private static List<String> texts(Object... args) {
        return List.of(args).stream().map(Object::toString).toList();
    }
}
