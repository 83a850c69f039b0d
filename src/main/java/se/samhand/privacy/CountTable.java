package se.samhand.privacy;

import java.util.List;

/**
 * Counts in rows and columns, and which sums are shown with them. The sums are made here, so that they are the sums. A
 * list of counts is a table of one row.
 *
 * @param rows all of the same length, none empty
 */
public record CountTable(List<List<Count>> rows, boolean rowTotals, boolean columnTotals, boolean grandTotal) {

    public CountTable {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            throw new IllegalArgumentException("A table has at least one row and one column");
        }
        int width = rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("All rows of a table are of the same length");
        }
    }

    public static CountTable of(List<List<Count>> rows) {
        return new CountTable(rows, false, false, false);
    }

    /** One row of counts. */
    public static CountTable of(Count... row) {
        return of(List.of(List.of(row)));
    }

    public CountTable withRowTotals() {
        return new CountTable(rows, true, columnTotals, grandTotal);
    }

    public CountTable withColumnTotals() {
        return new CountTable(rows, rowTotals, true, grandTotal);
    }

    public CountTable withGrandTotal() {
        return new CountTable(rows, rowTotals, columnTotals, true);
    }

    public CountTable withAllTotals() {
        return new CountTable(rows, true, true, true);
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.getFirst().size();
    }

    /** A cell, or a sum: the row after the last holds the columns' sums, the column after the last the rows'. */
    Count at(int row, int column) {
        if (row < height() && column < width()) {
            return rows.get(row).get(column);
        }
        var sum = Count.notApplicable();
        for (int r = row < height() ? row : 0; r < (row < height() ? row + 1 : height()); r++) {
            for (int c = column < width() ? column : 0; c < (column < width() ? column + 1 : width()); c++) {
                sum = sum.plus(rows.get(r).get(c));
            }
        }
        return sum;
    }

    /** Whether a reader gets to see anything at this place. */
    boolean offers(int row, int column) {
        if (row < height()) {
            return column < width() || rowTotals;
        }
        return column < width() ? columnTotals : grandTotal;
    }
}
