package se.samhand.organisation;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;
import se.samhand.support.KeptRows;

/** Units for tests: the example city as its files have it, or a few lines written in the test. */
@Component
public class OrganisationFixture {

    private final Map<String, ImportSheet> sheets;
    private final OrganisationDirectory directory;
    private final TransactionTemplate transaction;

    OrganisationFixture(
            OrganisationDirectory directory,
            OrgUnitSheet units,
            OrgSuccessionSheet successions,
            UnitHostSheet hosts,
            PlatformTransactionManager transactions) {
        sheets = Map.of(units.name(), units, successions.name(), successions, hosts.name(), hosts);
        this.directory = directory;
        transaction = new TransactionTemplate(transactions);
    }

    /** All 202 units of the example, their successions and hosts. */
    public void stockholm() {
        KeptRows.begin("stockholm", this::makeStockholm, this::forget);
    }

    /** What the portal remembers of the units. */
    public void forget() {
        directory.forget(new OrganisationChanged());
    }

    private void makeStockholm() {
        sheets.values().stream()
                .sorted(Comparator.comparingInt(ImportSheet::order))
                .forEach(sheet -> save(sheet, file(sheet.name())));
    }

    /** Units as lines of {@code code,name,type,parent,valid_from,valid_to}, parents first. */
    public void units(String... lines) {
        var header = "code,name,type,parent,valid_from,valid_to,verification,source\n";
        save(
                sheet("org-units"),
                rows(header + Arrays.stream(lines).collect(joining(",SOURCED,\n", "", ",SOURCED,\n"))));
    }

    ImportSheet sheet(String name) {
        return Objects.requireNonNull(sheets.get(name));
    }

    void save(ImportSheet sheet, List<SheetRow> rows) {
        transaction.executeWithoutResult(status -> {
            for (int from = 0; from < rows.size(); from += 100) {
                sheet.save(rows.subList(from, Math.min(from + 100, rows.size())));
            }
        });
    }

    static List<SheetRow> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(OrganisationFixture::row)
                .toList();
    }

    static List<SheetRow> file(String name) {
        try (var in = OrganisationFixture.class.getResourceAsStream("/demo/" + name + ".csv")) {
            var text = new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
            return new ArrayList<>(CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .map(OrganisationFixture::row)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SheetRow row(NamedCsvRecord line) {
        return SheetRow.of(line.getFieldsAsMap());
    }
}
