package se.samhand.importing.checking;

import java.util.List;
import se.samhand.importing.ImportCounts;
import se.samhand.importing.ImportRowKind;

/**
 * What an import would do, row by row, by sheet and then as the files have them.
 *
 * @param saved those that are added or changed, each after the rows it stands on
 */
public record Plan(List<PlannedRow> rows, List<PlannedRow> saved, FaultList faults) {

    public ImportCounts counts() {
        return new ImportCounts(
                count(ImportRowKind.ADDED),
                count(ImportRowKind.CHANGED),
                count(ImportRowKind.UNCHANGED),
                faults.refusals(),
                faults.notes());
    }

    private int count(ImportRowKind kind) {
        return (int) rows.stream().filter(it -> it.kind() == kind).count();
    }
}
