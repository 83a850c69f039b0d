package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** A goal's page leads from the goal to its activities, who has committed to them, how it goes and who is late; and back. */
class GoalThreadTest extends PortalUiTest {

    private static final String GOAL = "programmes/VNR-2021/goals/3";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private CommitmentService undertaking;

    private Visitor karin;

    @BeforeEach
    void jarvaHasAnsweredAndFarstaIsLate() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        var commitment = fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2").commitment();
        as(karin.user(), () -> {
            undertaking.answer(
                    commitment.id(),
                    commitment.version(),
                    new CommitmentDraft(CommitmentAnswer.YES_ADAPTED, "Vi börjar i Rinkeby.", "", null));
            return true;
        });
        fixture.submits(
                "JAR",
                "VNR-2021/3.2",
                "2025-T2",
                new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null));
        fixture.drafts(
                "FAR",
                "VNR-2021/3.2",
                "2025-T2",
                new FollowUpDraft(ActivityStatus.DEVIATES, "Det går långsamt.", "", "", "", null));
        fixture.itIs(LocalDate.of(2025, 9, 20));
    }

    @Test
    void itSaysWhoHasCommittedHowItGoesAndWhoIsLateWithTheWayThere() {
        karin.opens(GOAL)
                .sees("Så går det, Tertial 2 2025")
                .sees("1 enhet har sagt ja med egna ord. 11 enheter har inte svarat.")
                .sees("Pågår enligt plan")
                .sees("Så mäts målet");
        var late =
                fixture.followUp("FAR", "VNR-2021/3.2", "2025-T2").commitment().id();
        assertThat(karin.leadsTo("3.2, Farsta: öppna uppföljningen"))
                .isEqualTo("activities/" + late + "?period=2025-T2");
        karin.doesNotSee("Det går långsamt.").doesNotSee("Utkast");
    }

    @Test
    void aUnitsPageLeadsToItsGoals() {
        assertThat(karin.opens("organisation/JAR")
                        .sees("Mål som enheten arbetar mot")
                        .leadsTo("VNR-2021 3"))
                .isEqualTo("programmes/VNR-2021/goals/3");
    }

    @Test
    void aFollowUpLeadsToItsGoal() {
        var commitment = fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2").commitment();
        assertThat(karin.opens("activities/" + commitment.id() + "?period=2025-T2")
                        .leadsTo("mål 3"))
                .startsWith(GOAL);
    }

    @Test
    void aPartnerSeesNeitherUnitsNorFigures() {
        var sara = visitor(fixture.person("1000M", Role.PARTNER_EDITOR));
        sara.opens(GOAL).doesNotSee("Så går det").doesNotSee("Så mäts målet").doesNotSee("Järva");
    }
}
