package se.samhand.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.organisation.OrganisationFixture.file;
import static se.samhand.organisation.OrganisationFixture.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.importing.ImportSheet;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;
import se.samhand.support.PortalTest;

/** What goes in as flat rows comes out as the same flat rows, and rows that contradict each other are told. */
@PortalTest
class OrganisationSheetsTest {

    private static final String UNITS = "code,name,type,parent,valid_from,valid_to,verification,source\n";

    @Autowired
    private OrganisationFixture fixture;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"org-units", "org-successions", "unit-hosts"})
    void theReferenceFileComesOutAsItWentIn(String name) {
        fixture.stockholm();
        var sheet = fixture.sheet(name);

        assertThat(exported(sheet)).containsExactlyInAnyOrderElementsOf(file(name));
        assertThat(inOne(() -> sheet.existing(keys(sheet)))).isEqualTo(byKey(sheet, file(name)));
    }

    @Test
    void theReferenceFilesAreWithoutFault() {
        var prospect = new Prospect(fixture);
        List.of("org-units", "org-successions", "unit-hosts").forEach(it -> prospect.check(it, file(it)));

        assertThat(prospect.refused).isEmpty();
        assertThat(prospect.noted).isEmpty();
    }

    @Test
    void exportedParentsComeBeforeTheirChildren() {
        fixture.stockholm();
        var met = new HashSet<String>();

        for (var row : exported(fixture.sheet("org-units"))) {
            assertThat(row.isEmpty("parent") || met.contains(row.text("parent")))
                    .isTrue();
            met.add(row.text("code"));
        }
    }

    @Test
    void aChangedRowChangesItsUnitAndNoOther() {
        fixture.stockholm();
        var changed = rows(UNITS + "JAR,Nya Järva,DISTRICT,STHLM,2023-07-01,2030-12-31,REMEMBERED,sagt");
        fixture.save(fixture.sheet("org-units"), changed);

        var expected = byKey(fixture.sheet("org-units"), file("org-units"));
        expected.put("JAR", changed.getFirst());
        assertThat(byKey(fixture.sheet("org-units"), exported(fixture.sheet("org-units"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org-units", "org-successions", "unit-hosts"})
    void whatAnImportAddedCanBeTakenAway(String name) {
        fixture.stockholm();
        for (var each : List.of("unit-hosts", "org-successions", "org-units")) {
            var sheet = fixture.sheet(each);
            new TransactionTemplate(transactions).executeWithoutResult(status -> sheet.remove(keys(sheet)));
            assertThat(exported(sheet)).isEmpty();
            if (each.equals(name)) {
                return;
            }
        }
    }

    @Test
    void aUnitThatSomethingStandsOnIsNotTakenAway() {
        fixture.stockholm();
        var units = fixture.sheet("org-units");
        var transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> units.remove(List.of("SOC"))))
                .isInstanceOfSatisfying(
                        RowsInUse.class, it -> assertThat(it.args()).containsExactly("SOC", "Socialförvaltningen"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> units.remove(List.of("RVCV"))))
                .isInstanceOf(RowsInUse.class);
        assertThat(exported(units)).hasSize(202);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'X/Y,En enhet,UNIT,SOC,2020-01-01,,SOURCED,',           code organisation.import.code.form
            'ALL_DISTRICTS,En enhet,UNIT,SOC,2020-01-01,,SOURCED,', code organisation.import.code.form
            'NY,En enhet,UNIT,,2020-01-01,,SOURCED,',               parent organisation.import.parent.missing
            'NY,En part,PARTNER,STHLM,2020-01-01,,SOURCED,',        parent organisation.import.parent.none
            'NY,En enhet,UNIT,NY,2020-01-01,,SOURCED,',             parent organisation.import.parent.circle
            'SOC,Socialnämnden,BOARD,SOF,2007-01-01,,SOURCED,',     parent organisation.import.parent.circle
            'SOC,Socialnämnden,COMPANY,STHLM,2007-01-01,,SOURCED,', type organisation.import.type.changed
            'NY,En enhet,UNIT,SOC,2020-02-29,2020-02-28,SOURCED,',  valid_to organisation.import.endsBeforeItBegins
            """)
    void aUnitThatContradictsItselfIsRefused(String line, String told) {
        fixture.stockholm();

        assertThat(new Prospect(fixture).check("org-units", rows(UNITS + line)).refused)
                .containsExactly(told);
    }

    @Test
    void unitsThatStandBelowEachOtherAreRefused() {
        var circle = rows(UNITS + """
                A,A,UNIT,B,2020-01-01,,SOURCED,
                B,B,UNIT,C,2020-01-01,,SOURCED,
                C,C,UNIT,A,2020-01-01,,SOURCED,
                """);

        assertThat(new Prospect(fixture).check("org-units", circle).refused)
                .hasSize(3)
                .containsOnly("parent organisation.import.parent.circle");
    }

    @Test
    void aChildThatOutlivesItsParentIsNoted() {
        fixture.stockholm();
        var line = rows(UNITS + "RIK-NY,Ny,UNIT,RIK,2006-12-31,2023-07-01,SOURCED,");

        var prospect = new Prospect(fixture).check("org-units", line);

        assertThat(prospect.refused).isEmpty();
        assertThat(prospect.noted)
                .containsExactly(
                        "valid_from organisation.import.beginsBeforeParent",
                        "valid_to organisation.import.endsAfterParent");
    }

    @Test
    void aSuccessionWhoseDayDoesNotFitItsUnitsIsNoted() {
        fixture.stockholm();
        var line = rows("from,to,date,kind\nRIK,JAR,2023-08-01,MERGE");

        assertThat(new Prospect(fixture).check("org-successions", line).noted)
                .containsExactly(
                        "date organisation.import.succession.beginsAnotherDay",
                        "from organisation.import.succession.endsAnotherDay");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'RVCV,JAR,2023-06-30,2023-06-30,SOURCED', valid_from organisation.import.host.twice
            'RVCV,JAR,2024-01-01,,SOURCED',           valid_from organisation.import.host.twice
            'RVCV,SOF,2017-01-01,2018-01-01,SOURCED', host organisation.import.host.answersForNobody
            'RVCV,JAR,2017-02-01,2017-01-01,SOURCED', valid_to organisation.import.endsBeforeItBegins
            """)
    void aHostThatCannotBeIsRefused(String line, String told) {
        fixture.stockholm();

        assertThat(new Prospect(fixture).check("unit-hosts", hosts(line)).refused)
                .containsExactly(told);
    }

    @Test
    void twoNewHostsForOneUnitOnOneDayAreRefused() {
        fixture.stockholm();
        var lines = hosts("SOF,JAR,2024-01-01,2024-02-29,SOURCED\nSOF,FAR,2024-02-29,,SOURCED");

        assertThat(new Prospect(fixture).check("unit-hosts", lines).refused).hasSize(2);
        assertThatThrownBy(() -> fixture.save(fixture.sheet("unit-hosts"), lines))
                .isInstanceOfSatisfying(
                        UnitCannotChange.class,
                        it -> assertThat(it.reason()).isEqualTo(UnitCannotChange.Reason.HOSTED_TWICE));
    }

    @Test
    void aHostMayFollowAnotherTheDayAfterALeapDay() {
        fixture.stockholm();
        var lines = hosts("SOF,JAR,2024-01-01,2024-02-29,SOURCED\nSOF,FAR,2024-03-01,,SOURCED");

        assertThat(new Prospect(fixture).check("unit-hosts", lines).refused).isEmpty();
        fixture.save(fixture.sheet("unit-hosts"), lines);
    }

    private static List<SheetRow> hosts(String lines) {
        return rows("unit,host,valid_from,valid_to,verification\n" + lines);
    }

    private List<SheetRow> exported(ImportSheet sheet) {
        return inOne(() -> {
            try (var rows = sheet.export()) {
                return rows.toList();
            }
        });
    }

    private static Map<String, SheetRow> byKey(ImportSheet sheet, List<SheetRow> rows) {
        return new HashMap<>(rows.stream().collect(Collectors.toMap(sheet::keyOf, row -> row)));
    }

    private static List<String> keys(ImportSheet sheet) {
        return file(sheet.name()).stream().map(sheet::keyOf).toList();
    }

    private <T> T inOne(java.util.function.Supplier<T> job) {
        return new TransactionTemplate(transactions).execute(status -> job.get());
    }
}
