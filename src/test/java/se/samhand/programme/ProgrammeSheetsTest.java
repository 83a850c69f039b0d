package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.support.PortalTest;

/** What goes in through a sheet comes out of it unchanged. */
@PortalTest
class ProgrammeSheetsTest {

    @Autowired
    private List<ImportSheet> sheets;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theExample(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture programmes) {
        units.stockholm();
        programmes.theProgrammes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmes", "programme-versions", "goals", "activities"})
    void whatStandsIsWhatTheFileSaid(String name) {
        var sheet = sheet(name);
        var given = ProgrammeFixture.file(name);
        var standing = transaction.execute(
                status -> sheet.existing(given.stream().map(sheet::keyOf).toList()));
        assertThat(given)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cells(Objects.requireNonNull(standing.get(sheet.keyOf(row)))))
                        .isEqualTo(cells(row)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmes", "programme-versions", "goals", "activities"})
    void theExportHoldsEveryRowOnce(String name) {
        var sheet = sheet(name);
        var keys = transaction.execute(status -> {
            try (Stream<String> exported = sheet.export().map(sheet::keyOf)) {
                return exported.toList();
            }
        });
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        ProgrammeFixture.file(name).stream().map(sheet::keyOf).toList());
    }

    private ImportSheet sheet(String name) {
        return sheets.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /** The parts of a list carry no order. */
    private static List<String> cells(SheetRow row) {
        return row.cells().entrySet().stream()
                .map(cell -> cell.getKey() + "="
                        + Stream.of(cell.getValue().split(";")).sorted().toList())
                .sorted()
                .toList();
    }
}
