package se.samhand.importing.files;

/**
 * How much is read before a file is refused; a file that promises little and unpacks to much must not take the portal down.
 *
 * @param bytes of one file
 * @param inflatedBytes of one workbook, unpacked
 * @param rows of one table
 * @param cell characters in one cell
 */
public record Caps(int bytes, long inflatedBytes, int rows, int columns, int cell) {

    public static final Caps USUAL = new Caps(20_000_000, 150_000_000, 60_000, 200, 32_767);

    void rows(int read) {
        if (read > rows) {
            throw new FileRefused("too-many-rows", rows);
        }
    }

    void columns(int read) {
        if (read > columns) {
            throw new FileRefused("too-many-columns", columns);
        }
    }

    void cell(String text, int row) {
        if (text.length() > cell) {
            throw new FileRefused("cell-too-long", row, cell);
        }
    }
}
