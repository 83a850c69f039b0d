package se.samhand.importing.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an .xlsx workbook sheet by sheet, each cell as text so that a spreadsheet changes nothing in it. */
public final class WorkbookWriter implements AutoCloseable {

    private static final int ROWS_HELD = 500;
    private static final double WIDE = 28;
    private static final String TEXT_FORMAT = "@";
    private static final String HEADER_COLOUR = "E4EAF1";

    private final Workbook workbook;

    public WorkbookWriter(OutputStream out) {
        workbook = new Workbook(out, "Samhand", "1.0");
    }

    /** A sheet with a frozen header, rows as the stream gives them. */
    public void sheet(String name, List<String> header, Stream<List<String>> rows) {
        var sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDE);
            sheet.style(column).format(TEXT_FORMAT).set();
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().fillColor(HEADER_COLOUR).set();
        }
        write(sheet, 1, rows.iterator(), false);
    }

    /** A sheet to read: the first of a row's cells is in bold when it is the only one. */
    public void prose(String name, List<List<String>> rows) {
        var sheet = workbook.newWorksheet(name);
        for (int column = 0; column < 6; column++) {
            sheet.width(column, WIDE);
        }
        write(sheet, 0, rows.iterator(), true);
    }

    private static void write(Worksheet sheet, int firstRow, Iterator<List<String>> rows, boolean prose) {
        try {
            for (int row = firstRow; rows.hasNext(); row++) {
                var cells = rows.next();
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        sheet.value(row, column, ExcelEscapes.putOn(cells.get(column)));
                        style(sheet, row, column, prose, cells.size() == 1);
                    }
                }
                if (row % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void style(Worksheet sheet, int row, int column, boolean prose, boolean alone) {
        if (!prose) {
            sheet.style(row, column).format(TEXT_FORMAT).set();
        } else if (alone) {
            sheet.style(row, column).bold().set();
        }
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
