package se.samhand.importing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** All sheets of an .xlsx workbook. */
final class WorkbookReader {

    private static final int MOST_PARTS = 1_000;

    private final String name;
    private final Caps caps;

    WorkbookReader(String name, Caps caps) {
        this.name = name;
        this.caps = caps;
    }

    List<Table> read(byte[] content) {
        try {
            unpackOnceToMeasure(content);
            var tables = tables(content);
            if (tables.isEmpty()) {
                throw new FileRefused("only-header");
            }
            return tables;
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException broken) {
            throw new FileRefused("damaged");
        }
    }

    /** By the same means as the reader's own, so that what is measured is what is read; sizes written in the file may lie. */
    private void unpackOnceToMeasure(byte[] content) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new FileRefused("wrong-kind");
            }
            var buffer = new byte[64 * 1024];
            long inflated = 0;
            int parts = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                if (++parts > MOST_PARTS) {
                    throw new FileRefused("unpacks-too-large", caps.inflatedBytes() / 1_000_000);
                }
                try (var part = zip.getInputStream(entries.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        inflated += read;
                        if (inflated > caps.inflatedBytes()) {
                            throw new FileRefused("unpacks-too-large", caps.inflatedBytes() / 1_000_000);
                        }
                    }
                }
            }
        }
    }

    private List<Table> tables(byte[] content) throws IOException {
        var tables = new ArrayList<Table>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                table(sheet).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private Optional<Table> table(Sheet sheet) throws IOException {
        var header = List.<String>of();
        var lines = new ArrayList<Table.Line>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var cells = cells(row);
                if (cells.isEmpty()) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = cells;
                } else {
                    caps.rows(lines.size() + 1);
                    lines.add(Table.line(row.getRowNum(), cells, header.size()));
                }
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(name, sheet.getName(), true, header, List.copyOf(lines)));
    }

    /** Up to the last cell that is not empty; a sheet may be formatted far beyond what is written in it. */
    private List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            var text = row.getOptionalCell(column).map(CellText::of).orElse("");
            if (!text.isEmpty()) {
                caps.columns(column + 1);
                caps.cell(text, row.getRowNum());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(text);
            }
        }
        return cells;
    }
}
