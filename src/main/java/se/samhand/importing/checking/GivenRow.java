package se.samhand.importing.checking;

import java.util.Map;

/**
 * A row as a file gave it.
 *
 * @param number as a spreadsheet shows it
 * @param cells by column name, the empty ones too; a column that the file does not have is not there
 */
public record GivenRow(String sheet, String file, int number, Map<String, String> cells) {

    GivenRow with(Map<String, String> otherCells) {
        return new GivenRow(sheet, file, number, otherCells);
    }
}
