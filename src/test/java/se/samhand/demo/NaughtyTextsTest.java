package se.samhand.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.importing.Column;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;

/** Whatever stands in a text column of any sheet is refused with a reason, or kept as it is and read as plain text. */
class NaughtyTextsTest extends WholeImportTest {

    /** A row of each sheet in which every text may stand. */
    private static final Map<String, String> ROWS = Map.of(
            "org-units", "KS",
            "programmes", "VNR-2017",
            "programme-versions", "VNR-2021/3",
            "goals", "VNR-2021/3@3",
            "activities", "VNR-2021/3.2@3",
            "code-lists", "target_group/ADULTS",
            "initiatives", "IGOR",
            "indicators", "RUTIN");

    /** Sheets of which the example's files have no row; their texts pass the same check of cells. */
    private static final Set<String> FILLED_IN = Set.of("commitments", "follow-ups", "targets", "observations");

    @Autowired
    private List<ImportSheet> sheets;

    @Autowired
    private TransactionTemplate transaction;

    /** All that the example has, and a draft: what is decided no file changes. */
    @BeforeEach
    void theExampleAndADraft() {
        take(files(NAMES));
        take(List.of(
                draft(
                        "programme-versions",
                        "programme;version;state;valid_from;valid_to;note;verification",
                        "VNR-2021;3;DRAFT;2027-01-01;2027-12-31;utkast;SEED"),
                draft(
                        "goals",
                        "key;programme;version;code;text;verification;source",
                        "VNR-2021/3;VNR-2021;3;3;Mål;SEED;utkast"),
                draft(
                        "activities",
                        "key;programme;version;goal;code;text;responsible;role;start;end;wording;rest",
                        "VNR-2021/3.2;VNR-2021;3;3;3.2;Att göra;SOC;LEADS;2027-01-01;2027-12-31;SEED;SEED")));
    }

    private static ImportFile draft(String name, String header, String line) {
        return file(name + ".csv", (header + "\n" + line).getBytes(UTF_8));
    }

    static Stream<String> values() throws IOException {
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/importing/naughty-cells.csv"))) {
            return csv.stream().map(it -> it.getField("value")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void eachTextColumnRefusesTheValueWithAReasonOrKeepsIt(String value) {
        var stood = rows();
        var refused = new HashSet<String>();
        for (var before = -1; before != refused.size(); ) {
            before = refused.size();
            var told = faults(check(written(stood, value, refused)));
            assertThat(told).allSatisfy(it -> assertThat(it.messageKey()).isNotEmpty());
            told.stream()
                    .filter(it -> it.severity() == ImportFault.Severity.REFUSED)
                    .forEach(it -> refused.add(it.sheet() + "/" + it.column()));
        }
        assertThat(textColumns()).as("only texts are refused").containsAll(refused);

        if (!refused.containsAll(textColumns())) {
            take(written(stood, value, refused));
        }

        var stands = rows();
        textColumns()
                .forEach(column -> assertThat(cell(stands, column))
                        .as(column)
                        .isEqualTo(refused.contains(column) ? cell(stood, column) : value));
    }

    @Test
    void everySheetWithATextIsTried() {
        assertThat(withTexts().map(ImportSheet::name)).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }

    @Test
    void aScriptInATextIsReadAsText() {
        var script = "<img src=x onerror=alert(1)>";
        take(written(rows(), script, Set.of("indicators/baseline", "indicators/target")));

        office.opens("initiatives").sees(script);
        office.opens("programmes/VNR-2021/goals/3?version=3").sees(script);
        office.opens("organisation/KS").seesHeading(script);
    }

    private List<ImportFile> written(Map<String, SheetRow> rows, String value, Set<String> refused) {
        return withTexts()
                .map(sheet -> {
                    var row = Objects.requireNonNull(rows.get(sheet.name()));
                    for (var column : texts(sheet).toList()) {
                        row = refused.contains(sheet.name() + "/" + column) ? row : row.with(column, value);
                    }
                    return file(sheet.name() + ".csv", csv(sheet, row).getBytes(UTF_8));
                })
                .toList();
    }

    private static String csv(ImportSheet sheet, SheetRow row) {
        var names = sheet.columns().stream().map(Column::name).toList();
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(names);
            csv.writeRecord(names.stream().map(row::text).toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toString();
    }

    /** The chosen rows as they stand, by sheet. */
    private Map<String, SheetRow> rows() {
        return transaction.execute(status -> withTexts().collect(toMap(ImportSheet::name, this::row)));
    }

    private SheetRow row(ImportSheet sheet) {
        var key = Objects.requireNonNull(ROWS.get(sheet.name()));
        return Objects.requireNonNull(sheet.existing(List.of(key)).get(key), key);
    }

    private List<String> textColumns() {
        var columns = new ArrayList<String>();
        withTexts().forEach(sheet -> texts(sheet).forEach(it -> columns.add(sheet.name() + "/" + it)));
        return columns;
    }

    private static String cell(Map<String, SheetRow> rows, String column) {
        var parts = column.split("/");
        return Objects.requireNonNull(rows.get(parts[0])).text(parts[1]);
    }

    private Stream<ImportSheet> withTexts() {
        return sheets.stream()
                .filter(sheet -> !FILLED_IN.contains(sheet.name()))
                .filter(sheet -> texts(sheet).findAny().isPresent());
    }

    private static Stream<String> texts(ImportSheet sheet) {
        return sheet.columns().stream()
                .filter(it -> it.kind() == Column.Kind.TEXT)
                .map(Column::name);
    }
}
