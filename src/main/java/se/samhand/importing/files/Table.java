package se.samhand.importing.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it lies in a file.
 *
 * @param file the file's name
 * @param title the name of the workbook's sheet, or of the CSV file without its ending
 * @param inWorkbook whether the title is a sheet's own name rather than a file's
 * @param rows without those that are empty
 */
public record Table(String file, String title, boolean inWorkbook, List<String> header, List<Line> rows) {

    /**
     * One row of it.
     *
     * @param number as a spreadsheet shows it: the first row of the file is 1, and a cell with line breaks is still one row
     * @param cells at least as many as there are headers
     */
    public record Line(int number, List<String> cells) {}

    static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    static Line line(int number, List<String> cells, int columns) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < columns) {
            padded.add("");
        }
        return new Line(number, List.copyOf(padded));
    }
}
