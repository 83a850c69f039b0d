package se.samhand.importing;

/**
 * One row of an import as a screen shows it.
 *
 * @param number as a spreadsheet shows it
 * @param before as it stood when it was checked; empty for a new row
 */
public record ImportRowDetails(
        String sheet, String file, int number, String key, ImportRowKind kind, SheetRow before, SheetRow after) {}
