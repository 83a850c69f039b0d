package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** One page for everything that waits for a reviewer. */
class ReviewListTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String OTHER = "VNR-2021/3.3";
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final FollowUpDraft WHOLE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private ReviewListService list;

    private PortalUser anders;
    private PortalUser petra;

    @BeforeEach
    void jarvaHasAnApprover() {
        fixture.city(TODAY);
        fixture.somebodyApprovesAt("JAR");
        anders = fixture.person("JAR", Role.APPROVER);
        petra = fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }

    @Test
    void anApproverSeesWhatWaitsForTheOwnBoardAndTheOfficeWhatWaitsForTheCity() {
        submit("JAR", QUESTIONS);
        submit("FAR", QUESTIONS);
        assertThat(waits(anders, ReviewLevel.BOARD))
                .extracting(ReviewRow::unitName)
                .containsExactly("Järva");
        assertThat(waits(petra, ReviewLevel.CITY))
                .extracting(ReviewRow::unitName)
                .containsExactly("Farsta");
        assertThat(waits(anders, ReviewLevel.CITY)).isEmpty();
        assertThat(waits(petra, ReviewLevel.BOARD)).isEmpty();
        assertThat(waits(fixture.person("FAR", Role.APPROVER), ReviewLevel.BOARD))
                .isEmpty();
    }

    @Test
    void nobodyElseReadsTheList() {
        var karin = fixture.person("JAR", Role.COORDINATOR);
        assertThatThrownBy(() -> as(karin, list::choices)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itComesActivityByActivityOrUnitByUnit() {
        submit("FAR", QUESTIONS);
        submit("FAR", OTHER);
        submit("KUN", QUESTIONS);
        assertThat(as(petra, () -> list.find(filter(ReviewLevel.CITY, false), PageRequest.of(0, 50))))
                .extracting(ReviewRow::activityCode)
                .isSorted();
        assertThat(as(petra, () -> list.find(filter(ReviewLevel.CITY, true), PageRequest.of(0, 50))).stream()
                        .map(ReviewRow::unitName)
                        .distinct())
                .hasSize(2);
        assertThat(as(petra, () -> list.waiting(ReviewLevel.CITY)).units())
                .extracting(ReviewChoices.WaitingUnit::name, ReviewChoices.WaitingUnit::count)
                .containsExactly(tuple("Farsta", 2L), tuple("Kungsholmen", 1L));
    }

    @Test
    void manyAreApprovedAtOnceAndTheListIsEmptyThen() {
        submit("JAR", QUESTIONS);
        submit("JAR", OTHER);
        var visitor = visitor(anders);
        visitor.opens("activities/review").sees("Inget är markerat");
        visitor.clicks("Markera alla i listan").sees("2 markerade");
        visitor.clicks("Godkänn de markerade").isTold("2 uppföljningar är godkända.");
        assertThat(fixture.followUp("JAR", OTHER, "2025-T2").stage()).isEqualTo(Stage.APPROVED);
        assertThat(waits(anders, ReviewLevel.BOARD)).isEmpty();
        assertThat(waits(petra, ReviewLevel.CITY)).hasSize(2);
    }

    @Test
    void whatCannotBeTakenIsNamedWithItsReasonAndTheRestIsDone() {
        var both = fixture.person("JAR", Role.APPROVER, Role.COORDINATOR);
        var own = fixture.followUp("JAR", OTHER, "2025-T2");
        as(both, () -> service.submit(own.id(), own.version(), WHOLE));
        submit("JAR", QUESTIONS);
        var visitor = visitor(both);
        visitor.opens("activities/review").clicks("Markera alla i listan").clicks("Godkänn de markerade");
        visitor.isTold("1 uppföljning är godkänd.")
                .sees("1 uppföljning kunde inte godkännas; 1 annan är godkänd")
                .sees("· Järva:")
                .sees("Du lämnade in svaret själv, så någon annan måste granska det.");
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-T2").stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void anAnswerIsReadAndApprovedBesideTheList() {
        submit("JAR", QUESTIONS);
        var followUp = fixture.followUp("JAR", QUESTIONS, "2025-T2");
        var visitor = visitor(anders);
        visitor.opens("activities/review?open=" + followUp.id() + "."
                        + followUp.commitment().id() + ".2025-T2")
                .sees("Två av sju enheter är klara.")
                .clicks("Godkänn");
        visitor.isTold("Uppföljningen är godkänd.").sees("Godkänd av Järva 1 september 2025");
        assertThat(visitor.rows()).isEmpty();
    }

    @Test
    void whoHasNothingToReviewIsToldSo() {
        visitor(anders).opens("activities/review").sees("Inget väntar på din granskning just nu.");
    }

    @Test
    void theTaskOnTheStartPageLeadsToTheList() {
        submit("JAR", QUESTIONS);
        Visitor visitor = visitor(anders);
        visitor.opens("").clicksTheOneCalled("Öppna 1 uppföljning att granska");
        assertThat(visitor.address()).isEqualTo("activities/review");
        visitor.seesHeading("Att granska");
    }

    private List<ReviewRow> waits(PortalUser who, ReviewLevel level) {
        return as(who, () -> list.find(filter(level, false), PageRequest.of(0, 50)));
    }

    private static ReviewFilter filter(ReviewLevel level, boolean byUnit) {
        return new ReviewFilter(level, null, null, "", byUnit);
    }

    private void submit(String unit, String activity) {
        var followUp = fixture.followUp(unit, activity, "2025-T2");
        as(fixture.person(unit, Role.COORDINATOR), () -> service.submit(followUp.id(), followUp.version(), WHOLE));
    }
}
