package se.samhand.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.security.Roles.Role.APPROVER;
import static se.samhand.security.Roles.Role.COORDINATOR;
import static se.samhand.security.Roles.Role.PROGRAMME_OFFICE;
import static se.samhand.security.Roles.Role.UNIT_MANAGER;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.support.MailTest;
import se.samhand.support.Visitor;

/** Who is asked next when nobody acts, and what happens where nobody is there to be asked. */
class EscalationTest extends MailTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 15);

    @Autowired
    private RemindersFixture reminders;

    @Autowired
    private AccountsFixture accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void everybody() {
        accounts.examplePeople();
    }

    @Test
    void whatNobodyDoesGoesToTheApproverAfterTenDaysAndToTheProgrammeOfficeAfterSeventeen() {
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.mornings(DUE, DUE.plusDays(40));
        assertThat(reminders.toldOn("avdelningschef.jarva")).containsExactly(DUE.plusDays(10));
        assertThat(reminders.toldOn("programkontor")).containsExactly(DUE.plusDays(17));
        assertThat(server.lettersTo("avdelningschef.jarva@example.com")
                        .getFirst()
                        .text())
                .contains("- Järva. Uppföljning: 1 försenad, sista dag var 15 september");
    }

    @Test
    void nobodyAboveIsAskedWhenItIsDoneInTime() {
        var task = reminders.waits("JAR", COORDINATOR, DUE);
        reminders.mornings(DUE, DUE.plusDays(9));
        reminders.isDone(task);
        reminders.mornings(DUE.plusDays(10), DUE.plusDays(40));
        assertThat(reminders.toldOn("avdelningschef.jarva")).isEmpty();
        assertThat(reminders.toldOn("programkontor")).isEmpty();
    }

    @Test
    void aUnitsManagerIsFollowedByTheBoardsCoordinatorAndApprover() {
        reminders.waits("JAR-EKB", UNIT_MANAGER, DUE);
        reminders.mornings(DUE.plusDays(1), DUE.plusDays(40));
        assertThat(reminders.toldOn("enhetschef.jarva")).containsExactly(DUE.plusDays(1), DUE.plusDays(7));
        assertThat(reminders.toldOn("samordnare.jarva")).containsExactly(DUE.plusDays(10));
        assertThat(reminders.toldOn("avdelningschef.jarva")).containsExactly(DUE.plusDays(17));
    }

    @Test
    void aRoleThatNobodyHoldsIsPassedOverAndTheProgrammeOfficeSeesIt() {
        hasLeft("samordnare.jarva", DUE.minusDays(10));
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(7));
        assertThat(reminders.toldOn("avdelningschef.jarva")).containsExactly(DUE.minusDays(7));
        office().opens("").sees("Järva").sees("Ingen är samordnare");

        accounts.person("ny.samordnare", "Nora Ny", "JAR", COORDINATOR);
        reminders.morning(DUE.minusDays(1));
        assertThat(reminders.toldOn("ny.samordnare")).containsExactly(DUE.minusDays(1));
        assertThat(reminders.toldOn("avdelningschef.jarva")).hasSize(1);
        office().opens("").doesNotSee("Ingen är samordnare");
    }

    @Test
    void whoWasGivenARoleByMistakeIsNotReminded() {
        jdbc.update("update membership set withdrawn_at = now(6) where account_id ="
                + " (select id from account where username = 'samordnare.jarva')");
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(7));
        assertThat(reminders.toldOn("samordnare.jarva")).isEmpty();
        assertThat(reminders.toldOn("avdelningschef.jarva")).hasSize(1);
    }

    @Test
    void whereNeitherCoordinatorNorApproverIsThereTheProgrammeOfficeIsReminded() {
        hasLeft("samordnare.farsta", DUE.minusDays(10));
        reminders.waits("FAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(7));
        assertThat(reminders.toldOn("programkontor")).containsExactly(DUE.minusDays(7));
        office().opens("").sees("Ingen är samordnare").sees("Ingen kan godkänna här");
    }

    @Test
    void aRoleHeldBySomebodyWithoutAnAddressIsNotVacantButTheNextIsReminded() {
        jdbc.update("update account set email = null where username = 'samordnare.jarva'");
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(7));
        assertThat(reminders.toldOn("avdelningschef.jarva")).containsExactly(DUE.minusDays(7));
        office().opens("").doesNotSee("Ingen är samordnare");
    }

    @Test
    void nobodyIsAskedOnBehalfOfThemselves() {
        accounts.alsoHolds("samordnare.farsta", "FAR", APPROVER);
        reminders.waits("FAR", COORDINATOR, DUE);
        reminders.mornings(DUE.plusDays(8), DUE.plusDays(12));
        assertThat(reminders.toldOn("samordnare.farsta")).containsExactly(DUE.plusDays(8));
        assertThat(reminders.toldOn("programkontor")).containsExactly(DUE.plusDays(10));
    }

    @Test
    void aboveTheProgrammeOfficeThereIsNobody() {
        reminders.waits("SOF", PROGRAMME_OFFICE, DUE);
        reminders.mornings(DUE.plusDays(1), DUE.plusDays(40));
        assertThat(reminders.toldOn("programkontor")).containsExactly(DUE.plusDays(1), DUE.plusDays(7));
        assertThat(server.letters()).hasSize(2);
    }

    /** The programme office, come anew. */
    private Visitor office() {
        return visitor("programkontor");
    }

    private void hasLeft(String username, LocalDate lastDay) {
        jdbc.update(
                "update membership set valid_to = ? where account_id = (select id from account where username = ?)",
                lastDay,
                username);
    }
}
