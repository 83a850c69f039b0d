package se.samhand.importing.checking;

import se.samhand.importing.ImportRowKind;
import se.samhand.importing.SheetRow;

/**
 * What an import would do with one row.
 *
 * @param key empty when it cannot be told
 * @param before as it stands now; empty for a new row
 * @param after as it would stand
 */
public record PlannedRow(GivenRow given, String key, ImportRowKind kind, SheetRow before, SheetRow after) {}
