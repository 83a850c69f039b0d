package se.samhand.importing;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.importing.files.CsvTableWriter;
import se.samhand.importing.files.WorkbookWriter;
import se.samhand.security.Roles;

/** Gives out what can be taken in: an empty workbook to fill in, and all that stands, which imported again changes nothing. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.PROGRAMME_OFFICE + "', '" + Roles.ADMIN + "', '" + Roles.COORDINATOR + "')")
public class ImportExport {

    private static final String EXAMPLE_SUFFIX = "-exempeldata";

    private final ImportSheets sheets;
    private final ReadMe readMe;
    private final boolean example;

    ImportExport(ImportSheets sheets, ReadMe readMe, Environment environment) {
        this.sheets = sheets;
        this.readMe = readMe;
        this.example = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The sheets that the signed-in person may take in and out, parents before children. */
    public List<ImportSheet> sheets() {
        return sheets.mine();
    }

    /** A workbook with every sheet, empty, and a sheet that explains them. */
    @Transactional(readOnly = true)
    public void template(OutputStream out) {
        write(out, false, sheet -> Stream.empty());
    }

    /** A workbook with every sheet and all rows. */
    @Transactional(readOnly = true)
    public void workbook(OutputStream out) {
        write(out, example, ImportSheet::export);
    }

    /** One sheet with all rows. */
    @Transactional(readOnly = true)
    public void csv(String sheetName, OutputStream out) {
        var sheet = sheets.mine(sheetName);
        try (var rows = sheet.export()) {
            csv(sheet, rows, out);
        }
    }

    /**
     * Some rows of a sheet, in its form, so that they can be taken in again. Who may read them the caller has asked.
     */
    @PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
    public void csv(ImportSheet sheet, Stream<SheetRow> rows, OutputStream out) {
        CsvTableWriter.write(out, header(sheet), cells(sheet, rows));
    }

    /** The same as a workbook with one sheet and what it says of its columns. */
    @PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
    public void workbook(ImportSheet sheet, Stream<SheetRow> rows, OutputStream out) {
        try (var workbook = new WorkbookWriter(out)) {
            workbook.prose(readMe.title(), readMe.rows(List.of(sheet), example));
            workbook.sheet(sheet.name(), header(sheet), cells(sheet, rows));
        }
    }

    /** A file name that says so when the rows are example data. */
    @PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
    public String fileName(String base, String ending) {
        return base + (example ? EXAMPLE_SUFFIX : "") + ending;
    }

    private void write(OutputStream out, boolean asExample, Function<ImportSheet, Stream<SheetRow>> content) {
        try (var workbook = new WorkbookWriter(out)) {
            workbook.prose(readMe.title(), readMe.rows(sheets.mine(), asExample));
            for (var sheet : sheets.mine()) {
                try (var rows = content.apply(sheet)) {
                    workbook.sheet(sheet.name(), header(sheet), cells(sheet, rows));
                }
            }
        }
    }

    private static List<String> header(ImportSheet sheet) {
        return sheet.columns().stream().map(Column::name).toList();
    }

    private static Stream<List<String>> cells(ImportSheet sheet, Stream<SheetRow> rows) {
        var columns = header(sheet);
        return rows.map(row -> columns.stream().map(row::text).toList());
    }
}
