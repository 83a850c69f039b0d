package se.samhand.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.importing.files.CsvTableWriter;
import se.samhand.importing.files.WorkbookWriter;

/** What spreadsheets, scripts and people with strange habits put into a cell is refused with a reason, or kept as it is. */
class NaughtyCellsTest extends ImportTest {

    static final List<String> VALUES = values();
    static final List<String> COLUMNS = List.of("shelf", "book", "book_title", "book_note");

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx"})
    void eachValueInATextColumnIsRefusedWithAReasonOrKeptByteForByte(String ending) {
        shelves.rows.put("A", SheetRow.of(Map.of("shelf", "A", "room", "Norra")));
        var all = check(file("example-books" + ending, written(ending, VALUES)));
        var refused = faults(all).stream()
                .filter(it -> it.severity() == ImportFault.Severity.REFUSED)
                .map(ImportFault::row)
                .collect(Collectors.toSet());
        assertThat(faults(all))
                .allSatisfy(fault -> assertThat(fault.messageKey()).startsWith("importing.fault."));

        var accepted = IntStream.range(0, VALUES.size())
                .filter(at -> !refused.contains(at + 2))
                .mapToObj(VALUES::get)
                .toList();
        take(file("example-books" + ending, written(ending, accepted)));

        assertThat(accepted).hasSizeGreaterThan(14).contains("=1+1", "NULL", "1e309", "<script>alert(1)</script>");
        for (int at = 0; at < accepted.size(); at++) {
            assertThat(books.text("A/" + at, "book_title")).isEqualTo(accepted.get(at));
            assertThat(books.text("A/" + at, "book_note")).isEqualTo(accepted.get(at));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx"})
    void whatIsKeptComesBackUnchangedThroughAnExport(String ending) {
        shelves.rows.put("A", SheetRow.of(Map.of("shelf", "A", "room", "Norra")));
        for (var value : VALUES) {
            var row = SheetRow.of(Map.of("shelf", "A", "book", "b" + books.rows.size(), "book_title", "x" + value));
            books.rows.put("A/" + row.text("book"), row);
        }
        var out = new ByteArrayOutputStream();
        if (ending.equals(".csv")) {
            exports.csv("example-books", out);
        } else {
            exports.workbook(out);
        }

        var again = check(file("example-books" + ending, out.toByteArray()));

        assertThat(again.counts().changed()).isZero();
        assertThat(faults(again)).isEmpty();
    }

    @Test
    void noValuePassesAsACode() {
        var passed = List.of("NULL", "1e309", "0x1F", "13/25", "2023-02-30");
        var lines = VALUES.stream().filter(it -> !passed.contains(it)).toList();
        shelves.rows.put("A", SheetRow.of(Map.of("shelf", "A", "room", "Norra")));

        var out = new ByteArrayOutputStream();
        CsvTableWriter.write(
                out, List.of("shelf", "book", "book_title"), lines.stream().map(it -> List.of("A", it, "Titel")));
        var checked = check(file("example-books.csv", out.toByteArray()));

        assertThat(rows(checked, ImportRowKind.ADDED)).isEmpty();
        assertThat(checked.counts().faults()).isGreaterThanOrEqualTo(lines.size());
    }

    @Test
    void anImpossibleDateIsRefused() {
        shelves.rows.put("A", SheetRow.of(Map.of("shelf", "A", "room", "Norra")));

        var checked = check(csv(
                "example-books.csv",
                "shelf;book;book_title;printed",
                "A;1;x;2023-02-30",
                "A;2;x;13/25",
                "A;3;x;2023-02-28"));

        assertThat(faults(checked))
                .extracting(ImportFault::messageKey)
                .containsExactly("importing.fault.no-such-date", "importing.fault.date-form");
    }

    private static byte[] written(String ending, List<String> values) {
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < values.size(); at++) {
            rows.add(List.of("A", String.valueOf(at), values.get(at), values.get(at)));
        }
        var out = new ByteArrayOutputStream();
        if (ending.equals(".csv")) {
            CsvTableWriter.write(out, COLUMNS, rows.stream());
        } else {
            try (var workbook = new WorkbookWriter(out)) {
                workbook.sheet("example-books", COLUMNS, rows.stream());
            }
        }
        return out.toByteArray();
    }

    private static List<String> values() {
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/importing/naughty-cells.csv"))) {
            return csv.stream().map(it -> it.getField("value")).toList();
        } catch (IOException missing) {
            return fail(missing);
        }
    }
}
