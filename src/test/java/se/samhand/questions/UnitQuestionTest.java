package se.samhand.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.accounts.AccountsFixture;
import se.samhand.activity.ActivityFixture;
import se.samhand.clock.PortalClock;
import se.samhand.mail.MailFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.support.MailTest;
import se.samhand.support.Visitor;

/** A coordinator asks the units below, and what they answer. */
class UnitQuestionTest extends MailTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 21);
    private static final LocalDate LAST_DAY = TODAY.plusDays(7);
    private static final String FIRST = "Hur många frågar alla nya besökare?";
    private static final String SECOND = "Vad har varit svårt?";
    private static final String MANAGER = "enhetschef.jarva@example.com";

    private final Visitor karin = visitor("samordnare.jarva");
    private final Visitor farsta = visitor("samordnare.farsta");
    private final Visitor eva = visitor("enhetschef.jarva");
    private final Visitor office = visitor("programkontor");
    private final Visitor onAPhone = nobody();

    @Autowired
    private UnitQuestionService questions;

    @Autowired
    private UnitReplyService replies;

    @Autowired
    private QuestionsEnd end;

    @Autowired
    private QuestionsFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private MailFixture mail;

    @Autowired
    private AccountsFixture accounts;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID followUp = new UUID(0, 0);

    @BeforeEach
    void theCityInSeptember(@Autowired ActivityFixture activities) {
        activities.city(TODAY);
        accounts.examplePeople();
        followUp = karin.does(() -> fixture.followUp("JAR", "3.2", "2025-T2"));
    }

    @Test
    void aLetterSaysWhoAsksUntilWhenAndWhereAndNothingOfWhatIsAsked() {
        asks(FIRST, SECOND);
        var letter = server.lettersTo(MANAGER).getFirst();
        assertThat(letter.subject()).isEqualTo("Frågor till dig");
        assertThat(letter.text())
                .contains("Järva har ett par frågor")
                .contains("Ekonomiskt bistånd, Järva, svara senast 28 september")
                .doesNotContain(FIRST)
                .doesNotContain(SECOND)
                .doesNotContain("kortfrågor");
        assertThat(letter.html()).doesNotContain(FIRST).doesNotContain("kortfrågor");
        assertThat(letter.links().getFirst()).matches("https://samhand\\.example/answer/[A-Za-z0-9_-]{43}");
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void whoeverHoldsTheLinkAnswersWithoutSigningIn() {
        asks(FIRST, SECOND);
        onAPhone.opens(link()).seesHeading("Frågor från Järva").sees("Svara senast 28 september 2025");
        onAPhone.types(FIRST, "Nästan alla.")
                .types(SECOND, "Tiden.")
                .clicks("Skicka svaret")
                .sees("Tack, ditt svar är skickat");
        assertThat(answers()).containsExactly("Nästan alla.", "Tiden.");
        assertThat(reply().answeredByName()).isNull();
    }

    @Test
    void theAnswerCanBeChangedUntilTheLastDay() {
        asks(FIRST);
        onAPhone.opens(link()).types(FIRST, "Hälften.").clicks("Skicka svaret");
        itIs(LAST_DAY);
        onAPhone.opens(link())
                .clicks("Ändra svaret")
                .types(FIRST, "Två av tre.")
                .clicks("Skicka svaret");
        assertThat(answers()).containsExactly("Två av tre.");
        itIs(LAST_DAY.plusDays(1));
        onAPhone.opens(link())
                .sees("Det är för sent att svara")
                .doesNotSee(FIRST)
                .doesNotSee("Två av tre.");
        assertThat(answers()).containsExactly("Två av tre.");
    }

    @Test
    void aManagerWhoIsSignedInAnswersFromWhatWaits() {
        asks(FIRST);
        eva.opens("").sees("Frågor att svara på").sees("3.2 ");
        eva.opens("activities/questions/" + reply().id())
                .types(FIRST, "Alla.")
                .clicks("Skicka svaret")
                .sees("Tack, ditt svar är skickat");
        assertThat(reply().answeredByName()).isEqualTo("Eva Enhet");
        eva.opens("").doesNotSee("Frågor att svara på");
    }

    @Test
    void nobodyAnswersForAnotherUnit() {
        accounts.person("chef.ungdom", "Ugo Ungdom", "JAR-UNG", Role.UNIT_MANAGER);
        asks(FIRST);
        var other = visitor("chef.ungdom");
        other.findsNothingAt("activities/questions/" + reply().id());
        var id = reply().id();
        assertThatExceptionOfType(NoLongerAsked.class)
                .isThrownBy(() -> other.does(() -> replies.answer(id, 0, new ReplyDraft("Nej.", "", ""))));
        eva.findsNothingAt("activities/questions/" + UUID.randomUUID());
        eva.findsNothingAt("activities/questions/abc");
    }

    @Test
    void nobodyButTheBoardsCoordinatorReadsWhatIsAskedAndAnswered() {
        asks(FIRST);
        List.of(farsta, office, visitor("avdelningschef.jarva"), eva, visitor("revisor"), visitor("admin"))
                .forEach(other -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> other.does(() -> questions.of(followUp))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> farsta.acts(() -> questions.ask(followUp, draft(LAST_DAY, FIRST))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> farsta.does(() -> questions.remind(followUp)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> farsta.acts(() -> questions.takeBack(followUp, new UUID(0, 1))));
    }

    @Test
    void whoHasNotAnsweredIsRemindedAtMostOnceADay() {
        asks(FIRST);
        assertThatExceptionOfType(NobodyToRemind.class).isThrownBy(() -> karin.does(() -> questions.remind(followUp)));
        itIs(TODAY.plusDays(1));
        assertThat(karin.does(() -> questions.remind(followUp))).isEqualTo(1);
        assertThatExceptionOfType(NobodyToRemind.class).isThrownBy(() -> karin.does(() -> questions.remind(followUp)));
        mail.postmanComes();
        assertThat(server.lettersTo(MANAGER)).hasSize(2);
    }

    @Test
    void whoHasAnsweredIsNotReminded() {
        asks(FIRST);
        onAPhone.opens(link()).types(FIRST, "Alla.").clicks("Skicka svaret");
        itIs(TODAY.plusDays(1));
        assertThatExceptionOfType(NobodyToRemind.class).isThrownBy(() -> karin.does(() -> questions.remind(followUp)));
    }

    @Test
    void whatIsTakenBackCannotBeAnsweredAndWhatWasAnsweredStays() {
        asks(FIRST);
        onAPhone.opens(link()).types(FIRST, "Alla.").clicks("Skicka svaret");
        karin.acts(() -> questions.takeBack(followUp, asked().id()));
        onAPhone.opens(link()).sees("Järva har tagit tillbaka frågorna").doesNotSee(FIRST);
        assertThat(asked().state()).isEqualTo(AskedState.TAKEN_BACK);
        assertThat(answers()).containsExactly("Alla.");
    }

    @Test
    void whatIsTakenBackWhileSomebodyWritesIsSaidAndTheTextStays() {
        asks(FIRST);
        onAPhone.opens(link()).types(FIRST, "Det här tog en stund att skriva.");
        karin.acts(() -> questions.takeBack(followUp, asked().id()));
        onAPhone.clicks("Skicka svaret")
                .isTold("Frågorna går inte längre att svara på")
                .sees("Det här tog en stund att skriva.");
        eva.opens("").doesNotSee("Frågor att svara på");
    }

    @Test
    void aLetterThatHasNotLeftWhenTheQuestionsAreTakenBackNeverLeaves() {
        karin.acts(() -> questions.ask(followUp, draft(LAST_DAY, FIRST)));
        karin.acts(() -> questions.takeBack(followUp, asked().id()));
        mail.postmanComes();
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void afterTheLastDayItWaitsForNobody() {
        asks(FIRST);
        itIs(LAST_DAY.plusDays(1));
        end.itIsTime();
        eva.opens("").doesNotSee("Frågor att svara på");
        assertThatExceptionOfType(NoLongerAsked.class).isThrownBy(() -> karin.does(() -> questions.remind(followUp)));
    }

    @Test
    void unitsAreAskedOnceAtATimeAndAgainWhenThatHasEnded() {
        asks(FIRST);
        assertThatExceptionOfType(AskedAlready.class)
                .isThrownBy(() -> karin.acts(() -> questions.ask(followUp, draft(LAST_DAY, SECOND))));
        itIs(LAST_DAY.plusDays(1));
        karin.acts(() -> questions.ask(followUp, draft(LAST_DAY.plusDays(9), SECOND)));
        assertThat(karin.does(() -> questions.of(followUp)))
                .extracting(UnitQuestionDetails::questions)
                .containsExactly(List.of(SECOND), List.of(FIRST));
    }

    @Test
    void aPersonalNumberIsRefusedBesideItsField() {
        asks(FIRST, SECOND);
        onAPhone.opens(link())
                .types(FIRST, "Gäller 19811218-9876.")
                .types(SECOND, "Tiden.")
                .clicks("Skicka svaret");
        assertThat(onAPhone.page()).contains("personnummer");
        assertThat(reply().isAnswered()).isFalse();
        onAPhone.types(FIRST, "Alla.").clicks("Skicka svaret").sees("Tack");
    }

    @Test
    void anAnswerWithoutAWordIsRefused() {
        asks(FIRST);
        onAPhone.opens(link()).clicks("Skicka svaret").isToldNextTo(FIRST, "Skriv ett svar på minst en fråga");
    }

    @Test
    void twoClicksSendOneAnswer() {
        asks(FIRST);
        var said = new ReplyDraft("Alla.", "", "");
        onAPhone.acts(() -> replies.answerBehind(token(), 0, said));
        onAPhone.acts(() -> replies.answerBehind(token(), 0, said));
        assertThat(jdbc.queryForObject(
                        "select count(*) from business_act where action = 'questions.answered'", Long.class))
                .isEqualTo(1);
    }

    @Test
    void whoAnswersAfterSomebodyElseSeesBothVersions() {
        asks(FIRST);
        onAPhone.opens(link()).types(FIRST, "Mitt svar.");
        eva.opens("activities/questions/" + reply().id())
                .types(FIRST, "Evas svar.")
                .clicks("Skicka svaret");
        onAPhone.clicks("Skicka svaret")
                .sees("Någon annan svarade")
                .sees("Evas svar.")
                .sees("Mitt svar.");
        assertThat(answers()).containsExactly("Evas svar.");
        onAPhone.clicks("Skicka svaret").sees("Tack");
        assertThat(answers()).containsExactly("Mitt svar.");
    }

    @Test
    void theManagerByFunctionIsToldBeforeWhoHasTheRole() {
        fixture.manages("JAR-EKB", "Enhetschef", "vik@example.com");
        fixture.manages("JAR-UNG", "Biträdande enhetschef", "bitr@example.com");
        asks(FIRST);
        assertThat(server.letters()).extracting(it -> it.to()).containsExactly("vik@example.com");
    }

    @Test
    void aUnitWithNobodyIsShownAsSuch() {
        assertThat(karin.does(() -> questions.askable(followUp)))
                .filteredOn(it -> it.name().equals("Ekonomiskt bistånd, Järva"))
                .extracting(AskableUnit::reach)
                .containsExactly(Reach.BY_MAIL);
        assertThat(karin.does(() -> questions.askable(followUp)))
                .filteredOn(it -> it.name().equals("Ungdom, Järva"))
                .extracting(AskableUnit::reach)
                .containsExactly(Reach.NOBODY);
    }

    @Test
    void whereNobodyWouldFindItNothingWaitsUntilSomebodyHasCome() {
        asks(FIRST);
        assertThat(waiting()).isEqualTo(1);
        accounts.person("chef.ungdom", "Ugo Ungdom", "JAR-UNG", Role.UNIT_MANAGER);
        itIs(TODAY.plusDays(1));
        assertThat(karin.does(() -> questions.remind(followUp))).isEqualTo(2);
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void onlyUnitsBelowTheBoardAreAsked() {
        var elsewhere = new QuestionDraft(FIRST, "", "", Set.of(unit("FAR-EKB")), LAST_DAY);
        assertThatExceptionOfType(NotBelowTheBoard.class)
                .isThrownBy(() -> karin.acts(() -> questions.ask(followUp, elsewhere)));
    }

    @Test
    void theLastDayIsFromTodayOnAndNotTooFarAway() {
        List.of(TODAY.minusDays(1), TODAY.plusDays(91))
                .forEach(day -> assertThatExceptionOfType(LastDayNotPossible.class)
                        .isThrownBy(() -> karin.acts(() -> questions.ask(followUp, draft(day, FIRST)))));
    }

    @Test
    void aLinkThatNeverWasLeadsNowhere() {
        onAPhone.opens("answer/no-longer-good").seesHeading("Sidan finns inte");
        onAPhone.opens("answer/" + "å".repeat(43)).seesHeading("Sidan finns inte");
        karin.opens("answer/" + "A".repeat(43)).seesHeading("Sidan finns inte");
    }

    private void asks(String... texts) {
        karin.acts(() -> questions.ask(followUp, draft(LAST_DAY, texts)));
        mail.postmanComes();
    }

    private QuestionDraft draft(LocalDate lastDay, String... texts) {
        return new QuestionDraft(
                texts[0], texts.length > 1 ? texts[1] : "", "", Set.of(unit("JAR-EKB"), unit("JAR-UNG")), lastDay);
    }

    private @Nullable Long waiting() {
        return jdbc.queryForObject(
                "select count(*) from task where kind = 'UNIT_QUESTION' and closed_at is null", Long.class);
    }

    private UUID unit(String code) {
        return directory.readNow().byCode(code).orElseThrow().id();
    }

    private UnitQuestionDetails asked() {
        return karin.does(() -> questions.of(followUp)).getFirst();
    }

    private UnitReplyDetails reply() {
        return asked().replies().stream()
                .filter(it -> it.unitName().equals("Ekonomiskt bistånd, Järva"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> answers() {
        return reply().answers();
    }

    private String link() {
        return server.lettersTo(MANAGER).getFirst().links().getFirst().substring(PORTAL.length());
    }

    private String token() {
        return link().substring("answer/".length());
    }

    private void itIs(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }
}
