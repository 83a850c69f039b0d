package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** One page takes a coordinator through everything that waits. */
class RoundOnScreenTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String NAME = "3.2 Implementera rutiner för kortfrågor";
    private static final FollowUpDraft SAID =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två enheter ställer frågorna.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private RoundService rounds;

    @Autowired
    private FollowUpService service;

    @Autowired
    private DatabaseWork work;

    private Visitor karin;

    @BeforeEach
    void jarvaAnsweredTheFirstTertial() {
        fixture.city(LocalDate.of(2025, 5, 2));
        fixture.submits("JAR", QUESTIONS, "2025-T1", SAID);
        fixture.itIs(LocalDate.of(2025, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
    }

    @Test
    void whatHasNotChangedIsAnsweredInOneClickAndTheRestIsCounted() {
        var all = waiting().size();
        karin.opens("activities/round").sees(all + " uppföljningar återstår").sees("Två enheter ställer frågorna.");
        karin.clicksTheOneCalled("Ingen ändring sedan sist: " + NAME).sees((all - 1) + " uppföljningar återstår");
        var answered = fixture.followUp("JAR", QUESTIONS, "2025-T2");
        assertThat(answered.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(answered.answer()).isEqualTo(SAID);
        assertThat(waiting()).hasSize(all - 1);
    }

    @Test
    void whatHasChangedIsWrittenInPlace() {
        karin.opens("activities/round").clicksTheOneCalled("Skriv: " + NAME);
        karin.chooses("Läge", "Genomförd")
                .types("Du bedömer annorlunda än förslaget. Skriv varför", "Klart före tiden.")
                .types("Vad har hänt?", "Alla ställer frågorna.")
                .clicks("Skicka in");
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-T2").stage()).isEqualTo(Stage.SUBMITTED);
        karin.sees("Inlämnad");
    }

    @Test
    void whatSomebodyElseHandedInMeanwhileIsToldAndNotOverwritten() {
        karin.opens("activities/round");
        fixture.submits("JAR", QUESTIONS, "2025-T2", SAID);
        karin.clicksTheOneCalled("Ingen ändring sedan sist: " + NAME);
        karin.sees("Uppföljningen kan inte längre skrivas här.");
    }

    @Test
    void whenEverythingIsHandedInThePageSaysSo() {
        waiting().forEach(this::submits);
        karin.opens("activities/round").sees("Allt är inlämnat.").doesNotSee("återstår");
    }

    @Test
    void othersDoNotFindIt() {
        visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE)).findsNothingAt("activities/round");
    }

    @Test
    void thePageTakesTheSameFewStatementsHoweverMuchWaits() {
        waiting();
        var many = work.statementsOf(this::waiting);
        waiting().stream().filter(it -> it.last().isEmpty()).forEach(this::submits);
        assertThat(work.statementsOf(this::waiting)).isEqualTo(many).isLessThanOrEqualTo(4);
    }

    private List<RoundItem> waiting() {
        return karin.does(rounds::waiting);
    }

    private void submits(RoundItem item) {
        karin.does(() -> service.submit(item.followUpId(), item.version(), SAID));
    }
}
