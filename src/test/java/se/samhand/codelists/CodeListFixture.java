package se.samhand.codelists;

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
import se.samhand.importing.SheetRow;

/** Lists of codes for tests, as the example's file has them. */
@Component
public class CodeListFixture {

    private final CodeListSheet sheet;
    private final CodeLists lists;
    private final TransactionTemplate transaction;

    CodeListFixture(CodeListSheet sheet, CodeLists lists, PlatformTransactionManager transactions) {
        this.sheet = sheet;
        this.lists = lists;
        transaction = new TransactionTemplate(transactions);
    }

    public void theLists() {
        transaction.executeWithoutResult(status -> sheet.save(file()));
    }

    /** What the portal remembers of them. */
    public void forget() {
        lists.forget(new CodeListsChanged());
    }

    private static List<SheetRow> file() {
        try (var in = CodeListFixture.class.getResourceAsStream("/demo/code-lists.csv")) {
            var text = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .map(line -> SheetRow.of(line.getFieldsAsMap()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
