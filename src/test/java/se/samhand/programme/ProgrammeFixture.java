package se.samhand.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.codelists.CodeListFixture;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;

/** Programmes for tests, as the example's files have them. */
@Component
public class ProgrammeFixture {

    private final CodeListFixture codeLists;
    private final List<ImportSheet> sheets;
    private final TransactionTemplate transaction;

    ProgrammeFixture(
            CodeListFixture codeLists,
            ProgrammesSheet programmes,
            VersionsSheet versions,
            GoalsSheet goals,
            ActivitiesSheet activities,
            PlatformTransactionManager transactions) {
        this.codeLists = codeLists;
        sheets = List.of(programmes, versions, goals, activities);
        transaction = new TransactionTemplate(transactions);
    }

    /** All programmes and plans with their first versions' goals and activities, and the words for their marks. */
    public void theProgrammes() {
        codeLists.theLists();
        transaction.executeWithoutResult(status -> sheets.forEach(sheet -> sheet.save(file(sheet.name()))));
    }

    static List<SheetRow> file(String name) {
        try (var in = ProgrammeFixture.class.getResourceAsStream("/demo/" + name + ".csv")) {
            var text = new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .map(line -> SheetRow.of(line.getFieldsAsMap()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
