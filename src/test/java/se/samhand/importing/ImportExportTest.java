package se.samhand.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.Roles.Role;

class ImportExportTest extends ImportTest {

    @BeforeEach
    void aShelfWithABook() {
        shelves.rows.put("A", SheetRow.of(Map.of("shelf", "A", "room", "Norra")));
        books.rows.put(
                "A/1",
                SheetRow.of(Map.of(
                        "shelf", "A", "book", "1", "book_title", "=1+1", "printed", "1979-11-14", "pages", "380")));
    }

    @Test
    void anExportedWorkbookImportsToNoDifference() {
        var out = new ByteArrayOutputStream();
        exports.workbook(out);

        var again = check(file("allt.xlsx", out.toByteArray()));

        assertThat(faults(again)).isEmpty();
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
    }

    @Test
    void exportedCsvFilesImportToNoDifference() {
        var out1 = new ByteArrayOutputStream();
        exports.csv("example-shelves", out1);
        var out2 = new ByteArrayOutputStream();
        exports.csv("example-books", out2);

        var again = check(
                file("example-shelves-exempeldata (1).csv", out1.toByteArray()), file("b.csv", out2.toByteArray()));

        assertThat(faults(again)).isEmpty();
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
    }

    @Test
    void theTemplateHasEverySheetEmptyAndExplainsThem() throws IOException {
        var out = new ByteArrayOutputStream();
        exports.template(out);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .startsWith("Läs mig")
                    .contains("example-shelves", "example-books");
            assertThat(workbook.getFirstSheet().read().toString()).contains("HARD", "binding");
        }
    }

    @Test
    void anEmptyTemplateIsNotAnImport() {
        var out = new ByteArrayOutputStream();
        exports.template(out);

        assertThat(faults(check(file("mall.xlsx", out.toByteArray()))))
                .extracting(ImportFault::messageKey)
                .containsExactly("importing.file.nothing-known");
    }

    @Test
    void othersSheetsAreNotGivenOut() {
        signIn(Role.ADMIN);

        assertThat(exports.sheets()).extracting(ImportSheet::name).doesNotContain("example-books");
        assertThatThrownBy(() -> exports.csv("example-books", new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
