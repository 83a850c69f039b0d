package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.activity.Act.Kind;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Every status says why it is so: which rule, with what, since when, who said so, and what would turn it. */
class WhyTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final FollowUpDraft DEVIATES = new FollowUpDraft(
            ActivityStatus.DEVIATES,
            "Det går långsamt.",
            "Obesatta tjänster.",
            "Vi anlitar en vikarie.",
            "Avdelningschef",
            LocalDate.of(2025, 11, 1));

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private WhyService why;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private DatabaseWork work;

    private PortalUser coordinator;
    private UUID commitment;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
        coordinator = fixture.person("JAR", Role.COORDINATOR);
        commitment = fixture.followUp("JAR", QUESTIONS, "2025-T2").commitment().id();
    }

    @Test
    void whatIsLateIsSoSinceTheDayAfterItWasDueUntilItIsReported() {
        fixture.itIs(LocalDate.of(2025, 9, 20));
        var reasons = reasons(coordinator);
        assertThat(reasons.state()).isEqualTo(CellState.LATE);
        assertThat(reasons.since()).isEqualTo(LocalDate.of(2025, 9, 16));
        assertThat(kinds(reasons)).containsExactly(Kind.REPORT);
    }

    @Test
    void whatWasMissedIsOpenedAndReported() {
        fixture.itIs(LocalDate.of(2025, 10, 2));
        var reasons = reasons(coordinator);
        assertThat(reasons.since()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(kinds(reasons)).containsExactly(Kind.ASK_TO_OPEN, Kind.OPEN, Kind.REPORT);
    }

    @Test
    void aDeviationIsTurnedByWhatItRestsOnAndThenByTheAnswerItself() {
        as(coordinator, () -> {
            milestones.add(commitment, new MilestoneDraft("Rutinen är beslutad", LocalDate.of(2025, 6, 30)));
            return true;
        });
        fixture.submits("JAR", QUESTIONS, "2025-T2", DEVIATES);
        var reasons = reasons(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        assertThat(reasons.by()).isEqualTo("COORDINATOR JAR");
        assertThat(reasons.since()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(reasons.proposal().status()).isEqualTo(ActivityStatus.DEVIATES);
        assertThat(kinds(reasons))
                .containsExactly(
                        Kind.FINISH_REMEDY, Kind.REACH_MILESTONE, Kind.ASK_TO_CHANGE, Kind.LET_CHANGE, Kind.COMPLETE);
        as(coordinator, () -> {
            var sent = fixture.followUp("JAR", QUESTIONS, "2025-T2");
            followUps.askToChange(sent.id(), new RequestDraft("Det går bättre."));
            return true;
        });
        assertThat(kinds(reasons(coordinator))).doesNotContain(Kind.ASK_TO_CHANGE);
    }

    @Test
    void aDeviationThatGoesOnIsSoSinceItWasToldTheFirstTime() {
        fixture.submits("JAR", QUESTIONS, "2025-T2", DEVIATES);
        fixture.itIs(LocalDate.of(2025, 12, 10));
        var later = new FollowUpDraft(
                ActivityStatus.DEVIATES,
                "Det går fortfarande långsamt.",
                "Obesatta tjänster.",
                "Vi anlitar en vikarie.",
                "Avdelningschef",
                LocalDate.of(2026, 2, 1));
        fixture.submits("JAR", QUESTIONS, "2025-VB", later);
        var reasons = as(coordinator, () -> why.why(commitment, "2025-VB").orElseThrow());
        assertThat(reasons.since()).isEqualTo(LocalDate.of(2025, 9, 1));
    }

    @Test
    void whatGoesAsPlannedWaitsForItsReviewer() {
        var onPlan = new FollowUpDraft(ActivityStatus.ON_PLAN, "Två enheter är klara.", "", "", "", null);
        fixture.submits("JAR", QUESTIONS, "2025-T2", onPlan);
        assertThat(reasons(coordinator).acts())
                .singleElement()
                .extracting(Act::kind, Act::by)
                .containsExactly(Kind.APPROVE, Role.PROGRAMME_OFFICE);
    }

    @Test
    void partnersAskInVain() {
        assertThatThrownBy(() -> reasons(fixture.person("1000M", Role.PARTNER_EDITOR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itTakesAHandfulOfStatements() {
        fixture.submits("JAR", QUESTIONS, "2025-T2", DEVIATES);
        reasons(coordinator);
        assertThat(work.statementsOf(() -> reasons(coordinator))).isLessThanOrEqualTo(8);
    }

    @Test
    void theFollowUpAndTheStartPageTellWhyInWords() {
        fixture.itIs(LocalDate.of(2025, 9, 20));
        Visitor karin = visitor(coordinator).opens("activities/" + commitment + "?period=2025-T2");
        karin.unfolds("Varför?")
                .sees("Uppföljningen för Tertial 2 2025 skulle ha varit inlämnad 15 september 2025.")
                .sees("Rapportera")
                .sees("samordnaren, Järva");
        karin.opens("activities/matrix?activity=" + QUESTIONS)
                .unfolds("Varför? Visa det som inte är som det ska (1)")
                .sees("Järva, Tertial 2 2025");
        karin.opens("").unfolds("Varför? Visa det som inte är som det ska (9)").sees("Försenad");
    }

    private Reasons reasons(PortalUser reader) {
        return as(reader, () -> why.why(commitment, "2025-T2").orElseThrow());
    }

    private static List<Kind> kinds(Reasons reasons) {
        return reasons.acts().stream().map(Act::kind).toList();
    }
}
