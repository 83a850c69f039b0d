package se.samhand.importing.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One CSV file, with semicolons or commas. */
final class CsvTableReader {

    /** A first line that only tells Excel what stands between the cells. */
    private static final Pattern DIRECTIVE = Pattern.compile("\\Asep=([;,])\\R?");

    private final String name;
    private final Caps caps;

    CsvTableReader(String name, Caps caps) {
        this.name = name;
        this.caps = caps;
    }

    Table read(String text) {
        var directive = DIRECTIVE.matcher(text);
        if (directive.find()) {
            return table(text.substring(directive.end()), directive.group(1).charAt(0));
        }
        return table(text, columns(text, ';') >= columns(text, ',') ? ';' : ',');
    }

    private Table table(String text, char separator) {
        var header = List.<String>of();
        var lines = new ArrayList<Table.Line>();
        int row = 0;
        try (var records = reader(separator).ofCsvRecord(text)) {
            for (var record : records) {
                row++;
                var cells = checked(record, row);
                if (header.isEmpty()) {
                    header = Table.isEmpty(cells) ? List.of() : cells;
                } else if (!Table.isEmpty(cells)) {
                    caps.rows(lines.size() + 1);
                    lines.add(Table.line(row, cells, header.size()));
                }
            }
        } catch (CsvParseException broken) {
            throw new FileRefused("broken-csv", row + 1);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (header.isEmpty()) {
            throw new FileRefused("empty");
        }
        if (lines.isEmpty()) {
            throw new FileRefused("only-header");
        }
        return new Table(name, title(), false, header, List.copyOf(lines));
    }

    private List<String> checked(CsvRecord record, int row) {
        caps.columns(record.getFieldCount());
        return record.getFields().stream()
                .map(FormulaGuard::takeOff)
                .peek(cell -> caps.cell(cell, row))
                .toList();
    }

    private static int columns(String text, char separator) {
        try (var records = reader(separator).ofCsvRecord(text)) {
            for (var record : records) {
                if (!Table.isEmpty(record.getFields())) {
                    return record.getFieldCount();
                }
            }
            return 0;
        } catch (CsvParseException broken) {
            return 0;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false);
    }

    private String title() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
