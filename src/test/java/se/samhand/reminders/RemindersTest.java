package se.samhand.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.security.Roles.Role.COORDINATOR;
import static se.samhand.security.Roles.Role.PARTNER_EDITOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.mail.MailFixture;
import se.samhand.support.MailTest;
import se.samhand.support.ReceivedLetter;

/** What letters of what waits say, and that they say it once. */
class RemindersTest extends MailTest {

    private static final String KARIN = "samordnare.jarva@example.com";
    private static final LocalDate DUE = LocalDate.of(2026, 9, 15);

    @Autowired
    private RemindersFixture reminders;

    @Autowired
    private MailFixture mail;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void everybody(@Autowired AccountsFixture accounts) {
        accounts.examplePeople();
    }

    @Test
    void aReminderComesFourteenSevenAndOneDayBeforeAndOneAndSevenAfter() {
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.mornings(DUE.minusDays(20), DUE.plusDays(30));
        assertThat(reminders.toldOn("samordnare.jarva"))
                .containsExactly(
                        DUE.minusDays(14), DUE.minusDays(7), DUE.minusDays(1), DUE.plusDays(1), DUE.plusDays(7));
        assertThat(server.lettersTo(KARIN)).hasSize(5);
        assertThat(server.lettersTo("samordnare.farsta@example.com")).isEmpty();
    }

    @Test
    void aLetterSaysWhatWaitsUntilWhenAndWhereAndNothingThatPeopleHaveWritten() {
        var one = reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(7));

        var letter = onlyTo(KARIN);
        assertThat(letter.subject()).isEqualTo("Påminnelse från Samhand");
        assertThat(letter.language()).isEqualTo("sv");
        assertThat(letter.text()).isEqualTo("""
                Det här väntar på dig, eller på någon som du svarar för.

                - Uppföljning: 1 kvar, sista dag är 15 september
                  https://samhand.example/activities/%s?period=2026-T2

                Du bestämmer själv hur ofta du får brev.
                https://samhand.example/me/notices
                """.formatted(one));
        assertThat(letter.htmlLinks()).isEqualTo(letter.links());
        assertThat(letter.html()).doesNotContain(RemindersFixture.TITLE).doesNotContain(RemindersFixture.DETAIL);
    }

    @Test
    void whatIsDueTheSameDayIsOneLineThatLeadsToTheList() {
        IntStream.range(0, 17).forEach(it -> reminders.waits("JAR", COORDINATOR, DUE));
        reminders.waits("JAR", COORDINATOR, DUE.plusDays(2));
        reminders.morning(DUE.plusDays(1));
        assertThat(onlyTo(KARIN).text())
                .contains("- Uppföljning: 17 försenade, sista dag var 15 september\n  " + PORTAL + "?kind=FOLLOW_UP")
                .contains("- Uppföljning: 1 kvar, sista dag är 17 september");
    }

    @Test
    void nothingIsSaidOfWhatIsDone() {
        var done = reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(7));
        reminders.isDone(done);
        reminders.mornings(DUE.minusDays(6), DUE.plusDays(20));
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void whatIsDoneWhileTheServerIsAwayIsNotSaidWhenItIsBack() {
        var first = reminders.waits("JAR", COORDINATOR, DUE);
        var second = reminders.waits("JAR", COORDINATOR, DUE);
        var farsta = reminders.waits("FAR", COORDINATOR, DUE);
        server.isAway();
        reminders.morning(DUE.plusDays(1));
        reminders.isDone(first);
        reminders.isDone(farsta);
        server.isBack();
        mail.postmanComesFor(Duration.ofHours(8));

        assertThat(server.letters()).hasSize(1);
        assertThat(onlyTo(KARIN).text()).contains("Uppföljning: 1 försenad").contains(second.toString());
    }

    @Test
    void aRestartTheSameDayRepeatsNothing() {
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.plusDays(1));
        reminders.morning(DUE.plusDays(1));
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.plusDays(1));
        assertThat(server.letters()).as("one a day, and the rest tomorrow").hasSize(1);
        reminders.morning(DUE.plusDays(2));
        assertThat(server.letters()).hasSize(2);
        assertThat(server.letters().getLast().text()).contains("Uppföljning: 1 försenad");
    }

    @Test
    void aPortalThatWasAwayCatchesUpWithTheLastStepOnly() {
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(14));
        reminders.morning(DUE.plusDays(3));
        reminders.morning(DUE.plusDays(4));
        assertThat(reminders.toldOn("samordnare.jarva")).containsExactly(DUE.minusDays(14), DUE.plusDays(3));
    }

    @Test
    void aNewLastDayIsANewMatter() {
        var moved = reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.minusDays(7));
        reminders.isDue(moved, "JAR", COORDINATOR, DUE.plusDays(30));
        reminders.mornings(DUE.minusDays(6), DUE.plusDays(20));
        assertThat(reminders.toldOn("samordnare.jarva")).containsExactly(DUE.minusDays(7), DUE.plusDays(16));
    }

    @Test
    void whatHasNoLastDayIsNotRemindedOf() {
        reminders.waits("JAR", COORDINATOR, null);
        reminders.mornings(DUE, DUE.plusDays(30));
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void aLetterIsInTheLanguageThatItsReaderHasChosen() {
        reminders.chooses("samordnare.jarva", Rhythm.DAILY, "en");
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.plusDays(7));
        var letter = onlyTo(KARIN);
        assertThat(letter.subject()).isEqualTo("Reminder from Samhand");
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.text()).contains("Follow-up: 1 late, the last day was 15 September");
        assertThat(letter.html()).contains("<html lang=\"en\">");
    }

    @Test
    void aLanguageChosenInThePortalHoldsForLettersToo() {
        jdbc.update("update account set language = 'en' where username = 'samordnare.jarva'");
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.morning(DUE.plusDays(7));
        assertThat(onlyTo(KARIN).subject()).isEqualTo("Reminder from Samhand");
    }

    @Test
    void whoWantsOneLetterAWeekGetsItTheFirstDayThatCanBeAndThenNoneBeforeMonday() {
        reminders.chooses("samordnare.jarva", Rhythm.WEEKLY, "sv");
        var monday = LocalDate.of(2026, 9, 14);
        IntStream.range(0, 14).forEach(it -> reminders.waits("JAR", COORDINATOR, monday.plusDays(it)));
        reminders.mornings(monday.plusDays(2), monday.plusDays(13));
        assertThat(reminders.toldOn("samordnare.jarva")).containsExactly(monday.plusDays(2), monday.plusDays(7));
    }

    @Test
    void whoWantsToHearOnlyOfWhatIsLateHearsNothingBefore() {
        reminders.chooses("samordnare.jarva", Rhythm.LATE_ONLY, "sv");
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.mornings(DUE.minusDays(14), DUE.plusDays(7));
        assertThat(reminders.toldOn("samordnare.jarva")).containsExactly(DUE.plusDays(1), DUE.plusDays(7));
    }

    @Test
    void aPartnersLetterNamesNobodyAndNoPlace() {
        reminders.waits("EXJ", PARTNER_EDITOR, DUE);
        reminders.mornings(DUE.plusDays(1), DUE.plusDays(20));
        assertThat(server.letters())
                .extracting(ReceivedLetter::to)
                .containsExactly(
                        "skribent.exempeljouren@example.com",
                        "skribent.exempeljouren@example.com",
                        "handlaggare.iop@example.com",
                        "programkontor@example.com");
        assertThat(server.letters()).allSatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo("Påminnelse från Samhand");
            assertThat(letter.text() + letter.html())
                    .doesNotContain("Exempeljouren", "Jorun", "Jour", RemindersFixture.TITLE, RemindersFixture.DETAIL);
        });
    }

    @Test
    void whoHasLeftOrHasNoAddressGetsNothing() {
        reminders.waits("JAR", COORDINATOR, DUE);
        reminders.reminded(DUE.plusDays(1));
        jdbc.update("update membership set valid_to = '2026-09-15' where account_id ="
                + " (select id from account where username = 'samordnare.jarva')");
        mail.postmanComes();
        assertThat(server.letters()).isEmpty();
    }

    private ReceivedLetter onlyTo(String address) {
        var letters = server.lettersTo(address);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }
}
