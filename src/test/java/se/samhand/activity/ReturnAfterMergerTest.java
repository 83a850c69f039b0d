package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.organisation.RestructuringService;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** What a district that has merged since is asked to complete is asked of the one that carries on. */
@PortalTest
class ReturnAfterMergerTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final LocalDate BEFORE = LocalDate.of(2023, 5, 2);
    private static final LocalDate AFTER = LocalDate.of(2023, 7, 5);
    private static final FollowUpDraft WHOLE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void theCityBeforeTheMerger() {
        fixture.city(BEFORE);
    }

    @Test
    void whatIsSentBackAfterTheMergerGoesToTheSuccessor() {
        submits();
        fixture.itIs(AFTER);
        fixture.renew();
        sendsBack();
        assertThat(followUp().boardId()).isEqualTo(fixture.unit("JAR").id());
        assertThat(kinds(coordinator("JAR"))).contains("COMPLETION");
        assertThat(kinds(coordinator("RIK"))).doesNotContain("COMPLETION");
        completes();
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void whatWasSentBackBeforeTheMergerMovesToTheSuccessorByItself() {
        submits();
        sendsBack();
        assertThat(kinds(coordinator("RIK"))).contains("COMPLETION");
        fixture.itIs(AFTER);
        fixture.renew();
        assertThat(kinds(coordinator("RIK"))).doesNotContain("COMPLETION");
        assertThat(kinds(coordinator("JAR"))).contains("COMPLETION");
        completes();
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void whatWaitsForTheReviewOfABoardThatIsNoMoreWaitsAtTheSuccessor() {
        fixture.somebodyApprovesAt("RIK");
        fixture.somebodyApprovesAt("JAR");
        submits();
        assertThat(followUp().review().waitsFor()).isEqualTo(ReviewLevel.BOARD);
        fixture.itIs(AFTER);
        fixture.renew();
        as(fixture.person("JAR", Role.APPROVER), () -> {
            reviews.approve(followUp().id(), followUp().version());
            return true;
        });
        assertThat(followUp().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whatIsSettledStaysWithTheBoardThatSettledIt() {
        submits();
        as(office(), () -> {
            reviews.approve(followUp().id(), followUp().version());
            return true;
        });
        fixture.itIs(AFTER);
        fixture.renew();
        assertThat(followUp().boardId()).isEqualTo(fixture.unit("RIK").id());
    }

    @Test
    void anotherBoardDoesNotCompleteIt() {
        submits();
        fixture.itIs(AFTER);
        fixture.renew();
        sendsBack();
        assertThatThrownBy(() -> as(
                        coordinator("FAR"),
                        () -> service.submit(followUp().id(), followUp().version(), WHOLE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whenTheMergerIsTakenBackItGoesBackToo() {
        submits();
        sendsBack();
        fixture.itIs(AFTER);
        fixture.renew();
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            restructuring.takeBack(fixture.unit("JAR").id());
            return true;
        });
        fixture.renew();
        assertThat(followUp().boardId()).isEqualTo(fixture.unit("RIK").id());
        assertThat(kinds(coordinator("RIK"))).contains("COMPLETION");
    }

    private void submits() {
        as(coordinator("RIK"), () -> service.submit(followUp().id(), followUp().version(), WHOLE));
    }

    private void sendsBack() {
        var marks = List.of(new MarkDraft(Answer.NARRATIVE, "Vilka enheter?"));
        as(office(), () -> {
            reviews.askForCompletion(
                    followUp().id(), followUp().version(), new CompletionDraft(AFTER.plusDays(20), marks));
            return true;
        });
    }

    private void completes() {
        var more = new FollowUpDraft(ActivityStatus.ON_PLAN, "Enhet 3 och 4.", "", "", "", null);
        as(coordinator("JAR"), () -> service.submit(followUp().id(), followUp().version(), more));
    }

    private List<String> kinds(PortalUser who) {
        var waiting = as(who, () -> tasks.mine());
        return Stream.of(waiting.overdue(), waiting.thisWeek(), waiting.later())
                .flatMap(List::stream)
                .map(TaskLine::kind)
                .toList();
    }

    private PortalUser coordinator(String board) {
        return fixture.person(board, Role.COORDINATOR);
    }

    private PortalUser office() {
        return fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }

    private FollowUp followUp() {
        return fixture.followUp("RIK", QUESTIONS, "2023-T1");
    }
}
