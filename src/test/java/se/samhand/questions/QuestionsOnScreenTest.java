package se.samhand.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.accounts.AccountsFixture;
import se.samhand.activity.ActivityFixture;
import se.samhand.clock.PortalClock;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Asking the units, as the coordinator sees it beside the fields of a follow-up. */
class QuestionsOnScreenTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final String QUESTION = "Hur långt har ni kommit?";

    private final Visitor karin = visitor("samordnare.jarva");
    private final Visitor eva = visitor("enhetschef.jarva");

    @Autowired
    private QuestionsFixture fixture;

    @Autowired
    private UnitQuestionService questions;

    @Autowired
    private UnitReplyService replies;

    @Autowired
    private PortalClock clock;

    @Autowired
    private DatabaseWork work;

    private UUID followUp = new UUID(0, 0);
    private String page = "";

    @BeforeEach
    void theCity(@Autowired ActivityFixture activities, @Autowired AccountsFixture accounts) {
        activities.city(TODAY);
        accounts.examplePeople();
        followUp = karin.does(() -> fixture.followUp("JAR", "3.2", "2025-T2"));
        page = karin.does(() -> fixture.page("JAR", "3.2", "2025-T2"));
    }

    @Test
    void theUnitsBelowAreAskedFromBesideTheFields() {
        karin.opens(page)
                .clicks("Fråga enheterna")
                .sees("Ungdom, Järva (ingen chef finns inlagd)")
                .types("Första frågan", QUESTION)
                .picks("Svara senast", TODAY.plusDays(7))
                .clicks("Skicka frågorna")
                .isTold("Frågorna är skickade till 9 enheter.")
                .sees(QUESTION)
                .sees("0 av 9 har svarat")
                .sees("ingen chef finns inlagd");
    }

    @Test
    void whatIsMissingIsSaidAtEachField() {
        karin.opens(page)
                .clicks("Fråga enheterna")
                .types("Andra frågan, om ni har en", "Gäller 19811218-9876?")
                .picks("Svara senast", TODAY.minusDays(1))
                .clicks("Skicka frågorna")
                .isToldNextTo("Första frågan", "Skriv minst en fråga");
        karin.types("Första frågan", QUESTION)
                .types("Andra frågan, om ni har en", "")
                .clicks("Skicka frågorna")
                .isToldNextTo("Svara senast", "Ange en dag från i dag och högst tre månader fram");
        assertThat(karin.does(() -> questions.of(followUp))).isEmpty();
    }

    @Test
    void anAnswerIsTakenIntoTheTextWithTheNameOfItsUnit() {
        asks();
        evaAnswers();
        karin.opens(page)
                .sees("1 av 9 har svarat")
                .types("Vad har hänt?", "Rutinen är beslutad.")
                .clicks("Lägg till i Vad har hänt?");
        karin.opens(page).sees("Rutinen är beslutad.\n\nEkonomiskt bistånd, Järva: Alla frågar.");
    }

    @Test
    void whoHasNotAnsweredIsRemindedByOneClick() {
        asks();
        karin.opens(page).doesNotSee("Påminn dem som inte har svarat");
        clock.moveTo(
                TODAY.plusDays(1).atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
        karin.opens(page)
                .clicks("Påminn dem som inte har svarat")
                .isTold("1 enhet är påmind.")
                .doesNotSee("Påminn dem som inte har svarat");
    }

    @Test
    void theQuestionsAreTakenBackAndAskedAnew() {
        asks();
        karin.opens(page)
                .clicks("Ta tillbaka frågorna")
                .sees("Länkarna slutar gälla")
                .confirms("Ta tillbaka frågorna")
                .sees("Frågorna är tillbakatagna")
                .clicks("Fråga igen")
                .sees("Första frågan");
    }

    @Test
    void whoAsksWhileSomebodyElseHasAskedKeepsWhatIsTyped() {
        karin.opens(page)
                .clicks("Fråga enheterna")
                .types("Första frågan", "Min fråga?")
                .picks("Svara senast", TODAY.plusDays(7));
        asks();
        karin.clicks("Skicka frågorna")
                .isTold("Någon annan har redan frågat enheterna.")
                .sees("Min fråga?");
    }

    @Test
    void nobodyElseSeesQuestionsOrAnswersBesideTheFollowUp() {
        asks();
        evaAnswers();
        for (var other : new String[] {"samordnare.farsta", "programkontor", "avdelningschef.jarva", "revisor"}) {
            visitor(other)
                    .opens(page)
                    .doesNotSee("Fråga enheterna")
                    .doesNotSee(QUESTION)
                    .doesNotSee("Alla frågar.");
        }
    }

    @Test
    void aFollowUpWithAnswersTakesFewStatements() {
        asks();
        evaAnswers();
        karin.opens(page).opens("nowhere");
        assertThat(work.statementsOf(() -> karin.opens(page))).isLessThanOrEqualTo(15);
    }

    @Test
    void whatTheUnitsAnswerIsReadInOneStatementAfterTheGuard() {
        asks();
        karin.does(() -> questions.of(followUp));
        assertThat(work.statementsOf(() -> karin.does(() -> questions.of(followUp))))
                .isLessThanOrEqualTo(2);
        evaAnswers();
        assertThat(work.statementsOf(() -> karin.does(() -> questions.of(followUp))))
                .isLessThanOrEqualTo(2);
    }

    private void asks() {
        karin.acts(() -> questions.ask(followUp, fixture.draft(QUESTION, TODAY.plusDays(7), "JAR")));
    }

    private void evaAnswers() {
        var reply = karin.does(() -> questions.of(followUp)).getFirst().replies().stream()
                .filter(it -> it.unitName().equals("Ekonomiskt bistånd, Järva"))
                .findFirst()
                .orElseThrow();
        eva.does(() -> replies.answer(reply.id(), 0, new ReplyDraft("Alla frågar.", "", "")));
    }
}
