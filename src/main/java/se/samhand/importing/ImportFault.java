package se.samhand.importing;

import java.util.List;

/**
 * Something wrong, or worth knowing, in what was handed over.
 *
 * @param sheet the sheet's name; empty when the file is not known as any
 * @param row as a spreadsheet shows it; 0 when it is about the whole file
 * @param column empty when it is about the whole row
 * @param value the cell as it was given, without the digits of an identity number
 * @param messageKey translation key of the sentence that says what is wrong and what to do
 */
public record ImportFault(
        Severity severity,
        String file,
        String sheet,
        int row,
        String column,
        String value,
        String messageKey,
        List<String> args) {

    /** Whether it hinders the import. */
    public enum Severity {
        REFUSED,
        NOTE
    }
}
