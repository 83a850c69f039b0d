package se.samhand.codelists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.importing.ImportDetails;
import se.samhand.importing.ImportFault;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportService;
import se.samhand.importing.RowsInUse;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** People read the words of the lists, and a file cannot make the portal say one thing and do another. */
class CodeListsTest extends PortalUiTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Locale ENGLISH = Locale.of("en", "GB");

    @Autowired
    private CodeLists lists;

    @Autowired
    private CodeListSheet sheet;

    @Autowired
    private ImportService imports;

    @Autowired
    private TransactionTemplate transaction;

    private final Visitor office = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    @BeforeEach
    void theProgramme(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture programmes) {
        units.stockholm();
        programmes.theProgrammes();
    }

    @Test
    void aCodeHasAWordInEachLanguageAndSwedishWhereThereIsNoOther() {
        assertThat(lists.word("target_group", "PERPETRATORS", SWEDISH)).isEqualTo("våldsutövare");
        assertThat(lists.word("target_group", "PERPETRATORS", ENGLISH)).isEqualTo("people who use violence");
        assertThat(lists.word("period", "T1", ENGLISH)).startsWith("tertialrapport 1");
        assertThat(lists.word("target_group", "UNHEARD_OF", SWEDISH)).isEqualTo("UNHEARD_OF");
    }

    @Test
    void wordsStandInTheOrderOfTheList() {
        assertThat(lists.words("target_group", List.of("STAFF", "YOUNG", "ADULTS"), SWEDISH))
                .containsExactly("våldsutsatta vuxna", "unga", "medarbetare");
    }

    @Test
    void aWordThatAFileChangesIsReadOnTheGoalAtOnce() {
        office.opens("programmes/VNR-2021/goals/3?version=1").sees("våldsutövare");

        take("list;code;sv;verification", "target_group;PERPETRATORS;personer som utövar våld;SEED");

        visitor("anna", "Socialförvaltningen", Role.COORDINATOR)
                .opens("programmes/VNR-2021/goals/3?version=1")
                .sees("personer som utövar våld")
                .doesNotSee("våldsutövare,");
    }

    @ParameterizedTest
    @CsvSource({
        "activity_status;ON_PLAN;går bra;SEED, codelists.import.ownWord",
        "activity_status;NY;ny;SEED, codelists.import.ownCode",
        "value_state;SUPPRESSED;*;SEED, codelists.import.ownWord",
        "goal_assessment;FULLY_ACHIEVED;klart;SEED, codelists.import.ownWord",
        "period;T3;tertialrapport 3;SEED, codelists.import.ownCode"
    })
    void aListThatThePortalActsOnByItselfStaysAsItIs(String line, String told) {
        var checked = check("list;code;sv;verification", line);

        assertThat(faults(checked)).extracting(ImportFault::messageKey).containsExactly(told);
    }

    @Test
    void aCodeThatAnActivityIsMarkedWithIsNotTakenAway() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> sheet.remove(List.of("violence_expression/SEXUAL", "target_group/YOUNG"))))
                .isInstanceOfSatisfying(
                        RowsInUse.class, it -> assertThat(it.args()).containsExactly("target_group", "YOUNG"));
    }

    @Test
    void anActivityIsNotMarkedWithACodeThatNoListHas() {
        var checked = check(
                "key;programme;goal;code;text;responsible;role;start;end;target_groups;wording;rest",
                "VNR-2021/9.1;VNR-2021;3;9.1;Ny;SOC;LEADS;2021-01-01;2025-12-31;\"YOUNG;ROBOTS\";SEED;SEED");

        assertThat(faults(checked))
                .extracting(ImportFault::args)
                .containsExactly(List.of("target_group/ROBOTS", "code-lists"));
    }

    private void take(String... lines) {
        var checked = check(lines);
        assertThat(faults(checked)).isEmpty();
        office.acts(() -> imports.confirm(checked.id(), checked.version()));
    }

    private ImportDetails check(String... lines) {
        var content = new ByteArrayResource(String.join("\n", lines).getBytes(UTF_8));
        return office.does(() -> imports.check(List.of(new ImportFile("lista.csv", content))));
    }

    private List<ImportFault> faults(ImportDetails checked) {
        return office.does(
                () -> imports.faults(checked.id(), PageRequest.of(0, 50)).getContent());
    }
}
