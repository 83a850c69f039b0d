package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** A rule proposes how it goes; the person decides, and says why where they differ. */
class ProposalTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String WHY = "Du bedömer annorlunda än förslaget. Skriv varför";
    private static final FollowUpDraft ON_PLAN =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private JdbcTemplate jdbc;

    private PortalUser coordinator;
    private Visitor karin;
    private String address;

    @BeforeEach
    void aStepOfJarvaIsLate() {
        fixture.city(LocalDate.of(2025, 9, 1));
        coordinator = fixture.person("JAR", Role.COORDINATOR);
        karin = visitor(coordinator);
        var commitment =
                fixture.followUp("JAR", QUESTIONS, "2025-T2").commitment().id();
        address = "activities/" + commitment + "?period=2025-T2";
        as(coordinator, () -> {
            milestones.add(commitment, new MilestoneDraft("Rutinen är beslutad", LocalDate.of(2025, 6, 30)));
            return true;
        });
    }

    @Test
    void itIsProposedBesideTheStatusAndSaysFromWhat() {
        karin.opens(address).sees("Förslag: Avviker · Varför?");
        karin.sees("Delsteget ”Rutinen är beslutad” skulle varit klart 30 juni 2025.");
    }

    @Test
    void whoJudgesOtherwiseSaysWhyAndWhoJudgesTheSameIsNotAsked() {
        karin.opens(address).types("Vad har hänt?", "Två enheter är klara.").doesNotSee(WHY);
        karin.chooses("Läge", "Pågår enligt plan").sees(WHY).clicks("Skicka in");
        karin.isToldNextTo(WHY, "Skriv varför du bedömer läget annorlunda än förslaget");
        karin.chooses("Läge", "Avviker").doesNotSee(WHY);
        karin.chooses("Läge", "Pågår enligt plan").types(WHY, "Beslutet är fattat men inte justerat.");
        karin.clicks("Skicka in").isTold("Uppföljningen för Tertial 2 2025 är inlämnad.");
        karin.sees("Beslutet är fattat men inte justerat.");
        visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE))
                .opens(address)
                .sees("Varför läget är ett annat än förslaget")
                .sees("Beslutet är fattat men inte justerat.");
    }

    @Test
    void whatStoodWhenItWasHandedInIsKeptWithTheAnswer() {
        var followUp = fixture.followUp("JAR", QUESTIONS, "2025-T2");
        var handedIn = as(
                coordinator,
                () -> service.submit(followUp.id(), followUp.version(), ON_PLAN.differing("Beslutet är fattat.")));
        assertThat(handedIn.proposal().status()).isEqualTo(ActivityStatus.DEVIATES);
        assertThat(handedIn.proposal().grounds())
                .containsExactly(
                        Ground.of(Ground.Kind.MILESTONE_LATE, "Rutinen är beslutad", LocalDate.of(2025, 6, 30)));
        assertThat(jdbc.queryForMap("select difference, proposed from review_step"))
                .containsEntry("difference", "Beslutet är fattat.")
                .containsEntry("proposed", "DEVIATES");
    }

    @Test
    void aReasonThatIsNotNeededIsLeftOut() {
        var deviates = new FollowUpDraft(
                ActivityStatus.DEVIATES,
                "Det går långsamt.",
                "Vakanser.",
                "Vi anlitar en vikarie.",
                "Avdelningschef",
                LocalDate.of(2025, 11, 1),
                "Står kvar från i går.");
        fixture.submits("JAR", QUESTIONS, "2025-T2", deviates);
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-T2").answer().difference())
                .isEmpty();
    }

    @Test
    void theReasonComesAlongWhenOneStandsByTheLastAnswer() {
        fixture.submits("JAR", QUESTIONS, "2025-T2", ON_PLAN.differing("Beslutet är fattat."));
        fixture.itIs(LocalDate.of(2025, 12, 10));
        var next = fixture.followUp("JAR", QUESTIONS, "2025-VB");
        assertThat(as(coordinator, () -> service.submitUnchanged(next.id(), next.version()))
                        .answer())
                .isEqualTo(ON_PLAN.differing("Beslutet är fattat."));
    }

    @Test
    void aPersonalNumberIsNotKeptThereEither() {
        karin.opens(address).chooses("Läge", "Pågår enligt plan").types(WHY, "Gäller 19121212-1212");
        karin.clicks("Skicka in").sees("2 saker återstår");
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-T2").answer().difference())
                .isEmpty();
    }

    @Test
    void itIsSentBackWithTheReasonMarked() {
        fixture.submits("JAR", QUESTIONS, "2025-T2", ON_PLAN.differing("Beslutet är fattat."));
        var sent = fixture.followUp("JAR", QUESTIONS, "2025-T2");
        var marks = List.of(new MarkDraft(Answer.DIFFERENCE, "När fattades beslutet?"));
        as(fixture.person("SOF", Role.PROGRAMME_OFFICE), () -> {
            reviews.askForCompletion(sent.id(), sent.version(), new CompletionDraft(LocalDate.of(2025, 9, 10), marks));
            return true;
        });
        karin.opens(address).sees("När fattades beslutet?").types(WHY, "Beslutet fattades den 12 juni.");
        karin.clicks("Skicka in").isTold("Uppföljningen för Tertial 2 2025 är inlämnad.");
    }
}
