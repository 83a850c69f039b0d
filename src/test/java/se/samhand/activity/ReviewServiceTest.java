package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.accounts.AccountsFixture;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** The way of a follow-up through the review: to its board, to the city, and back. */
@PortalTest
class ReviewServiceTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String CLINICS = "VNR-2021/3.6";
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final FollowUpDraft WHOLE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);
    private static final CompletionDraft TWO_MARKS = new CompletionDraft(
            TODAY.plusDays(7),
            List.of(new MarkDraft(Answer.NARRATIVE, "Vilka enheter?"), new MarkDraft(Answer.STATUS, "Är det så?")));
    private static final CompletionDraft ONE_MARK =
            new CompletionDraft(TODAY.plusDays(7), List.of(new MarkDraft(Answer.NARRATIVE, "Vilka enheter?")));

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ExcuseService excuses;

    @Autowired
    private Obligations obligations;

    @Autowired
    private StandingService standings;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AccountsFixture accounts;

    private PortalUser karin;
    private PortalUser anders;
    private PortalUser office;

    @BeforeEach
    void theCity() {
        fixture.city(TODAY);
        karin = fixture.person("JAR", Role.COORDINATOR);
        anders = fixture.person("JAR", Role.APPROVER);
        office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
        accounts.accountOf(office);
    }

    @Test
    void aBoardWithoutAnybodyWhoApprovesIsSkipped() {
        submit();
        assertThat(followUp().review().waitsFor()).isEqualTo(ReviewLevel.CITY);
    }

    @Test
    void aBoardWhereOnlyWhoeverSubmittedApprovesIsSkipped() {
        var both = fixture.person("JAR", Role.COORDINATOR, Role.APPROVER);
        accounts.accountOf(both);
        as(both, () -> service.submit(followUp().id(), followUp().version(), WHOLE));
        assertThat(followUp().review().waitsFor()).isEqualTo(ReviewLevel.CITY);
    }

    @Test
    void nobodyDecidesAboutWhatTheySubmittedThemselves() {
        fixture.somebodyApprovesAt("JAR");
        var both = fixture.person("JAR", Role.COORDINATOR, Role.APPROVER);
        as(both, () -> service.submit(followUp().id(), followUp().version(), WHOLE));
        assertThatThrownBy(() -> approve(both)).isInstanceOf(OwnSubmission.class);
        assertThatThrownBy(() -> complete(both, ONE_MARK)).isInstanceOf(OwnSubmission.class);
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void whatWaitsAtABoardThatLosesItsLastApproverGoesOnToTheCity() {
        fixture.somebodyApprovesAt("JAR");
        submit();
        obligations.renew();
        assertThat(followUp().review().waitsFor()).isEqualTo(ReviewLevel.BOARD);
        accounts.nobodyIs(Role.APPROVER);
        obligations.renew();
        assertThat(followUp().review().waitsFor()).isEqualTo(ReviewLevel.CITY);
        assertThat(rounds(office).getLast().steps())
                .extracting(ReviewStepDetails::act)
                .containsExactly(ReviewAct.SUBMITTED, ReviewAct.MOVED_ON);
    }

    @Test
    void onlyWhatIsMarkedOpensAgainAndTheRestStaysAsItWas() {
        submit();
        complete(office, ONE_MARK);
        var other = new FollowUpDraft(ActivityStatus.DONE, "Fyra enheter.", "", "", "", null);
        assertThatThrownBy(() ->
                        as(karin, () -> service.save(followUp().id(), followUp().version(), other)))
                .isInstanceOfSatisfying(
                        AnswerNotAskedFor.class,
                        refused -> assertThat(refused.answers()).containsExactly(Answer.STATUS));
        assertThat(followUp().answer()).isEqualTo(WHOLE);
    }

    @Test
    void whoeverMarksTheStatusOpensWhatFollowsFromIt() {
        submit();
        complete(office, TWO_MARKS);
        var deviates = new FollowUpDraft(
                ActivityStatus.DEVIATES, "Fyra enheter.", "Sjukdom", "Vikarie", "Enhetschef", TODAY.plusDays(30));
        as(karin, () -> service.submit(followUp().id(), followUp().version(), deviates));
        assertThat(followUp().answer()).isEqualTo(deviates);
    }

    @Test
    void aRemedyWhoseDayHasPassedDoesNotStopTheCompletionOfSomethingElse() {
        var deviates = new FollowUpDraft(
                ActivityStatus.DEVIATES, "Två enheter.", "Sjukdom", "Vikarie", "Enhetschef", TODAY.plusDays(2));
        as(karin, () -> service.submit(followUp().id(), followUp().version(), deviates));
        complete(office, ONE_MARK);
        fixture.itIs(TODAY.plusDays(5));
        var completed = new FollowUpDraft(
                ActivityStatus.DEVIATES, "Fyra enheter.", "Sjukdom", "Vikarie", "Enhetschef", TODAY.plusDays(2));
        as(karin, () -> service.submit(followUp().id(), followUp().version(), completed));
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void completionHasADayOfItsOwnAndCanBeLateAgain() {
        submit();
        complete(office, ONE_MARK);
        assertThat(followUp().dueOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(seenBy(karin).state()).isEqualTo(CellState.RETURNED);
        obligations.renew();
        assertThat(followUp().dueOn()).isEqualTo(TODAY.plusDays(7));
        fixture.itIs(TODAY.plusDays(8));
        assertThat(seenBy(karin).state()).isEqualTo(CellState.LATE);
    }

    @Test
    void completionCanBeAskedForAndGivenAfterThePeriodHasClosed() {
        submit();
        fixture.itIs(LocalDate.of(2025, 10, 20));
        complete(office, new CompletionDraft(LocalDate.of(2025, 10, 25), ONE_MARK.marks()));
        var more = new FollowUpDraft(ActivityStatus.ON_PLAN, "Fyra enheter.", "", "", "", null);
        as(karin, () -> service.submit(followUp().id(), followUp().version(), more));
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void nobodyIsAskedToCompleteAnythingBeforeToday() {
        submit();
        var yesterday = new CompletionDraft(TODAY.minusDays(1), ONE_MARK.marks());
        assertThatThrownBy(() -> complete(office, yesterday)).isInstanceOf(DueDayPassed.class);
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void whatIsCompletedComesBackToWhoeverAsked() {
        fixture.somebodyApprovesAt("JAR");
        submit();
        complete(anders, ONE_MARK);
        submit();
        assertThat(followUp().review().waitsFor()).isEqualTo(ReviewLevel.BOARD);
        approve(anders);
        complete(office, ONE_MARK);
        submit();
        assertThat(followUp().review().waitsFor()).isEqualTo(ReviewLevel.CITY);
        approve(office);
        assertThat(followUp().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void theDraftOfACompletionIsReadWithinItsBoardAndTheLastSubmissionByAll() {
        submit();
        complete(office, ONE_MARK);
        var typed = new FollowUpDraft(ActivityStatus.ON_PLAN, "Halva svaret", "", "", "", null);
        as(karin, () -> service.save(followUp().id(), followUp().version(), typed));
        assertThat(seenBy(karin).followUp().orElseThrow().answer()).isEqualTo(typed);
        assertThat(seenBy(anders).followUp().orElseThrow().answer()).isEqualTo(typed);
        for (var other : List.of(office, fixture.person("FAR", Role.COORDINATOR))) {
            assertThat(seenBy(other).followUp().orElseThrow().answer()).isEqualTo(WHOLE);
            assertThat(seenBy(other).state()).isEqualTo(CellState.RETURNED);
        }
    }

    @Test
    void everyRoundIsKeptWithWhatDiffered() {
        submit();
        complete(office, ONE_MARK);
        var more = new FollowUpDraft(ActivityStatus.ON_PLAN, "Fyra av sju enheter.", "", "", "", null);
        as(karin, () -> service.submit(followUp().id(), followUp().version(), more));
        approve(office);
        var rounds = rounds(fixture.person("FAR", Role.COORDINATOR));
        assertThat(rounds)
                .extracting(ReviewRound::number, ReviewRound::answer, ReviewRound::changed)
                .containsExactly(tuple(1, WHOLE, Set.of()), tuple(2, more, Set.of(Answer.NARRATIVE)));
        assertThat(rounds.getFirst().steps().getLast().marks()).containsEntry(Answer.NARRATIVE, "Vilka enheter?");
        assertThat(rounds.getLast().steps())
                .extracting(ReviewStepDetails::act, ReviewStepDetails::byName)
                .containsExactly(
                        tuple(ReviewAct.SUBMITTED, "COORDINATOR JAR"),
                        tuple(ReviewAct.ACCEPTED, "PROGRAMME_OFFICE SOF"));
    }

    @Test
    void aBoardsOwnAnswerWaitsForTheClinicsThatItHosts() {
        submit("SOC", CLINICS);
        assertThatThrownBy(() -> decide(office, "SOC", CLINICS))
                .isInstanceOfSatisfying(
                        OthersComeFirst.class,
                        refused -> assertThat(refused.units()).hasSize(8));
        assertThat(seen(office, followUp("SOC", CLINICS)).review().orElseThrow().missingBelow())
                .hasSize(8)
                .contains("Ungdomsmottagning 1");

        excuse("UM1");
        for (int clinic = 2; clinic <= 8; clinic++) {
            submit("UM" + clinic, CLINICS);
            decide(office, "UM" + clinic, CLINICS);
        }
        decide(office, "SOC", CLINICS);
        assertThat(followUp("SOC", CLINICS).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void manyAreApprovedAtOnceAndOfTheOthersItIsSaidWhyNot() {
        submit();
        submit("SOC", CLINICS);
        var old = new ReadFollowUp(followUp().id(), followUp().version() - 1);
        var waits = read("SOC", CLINICS);
        var outcome = as(office, () -> reviews.approveAll(List.of(old, waits)));
        assertThat(outcome.approved()).isZero();
        assertThat(outcome.notApproved())
                .extracting(it -> it.why().getClass().getSimpleName())
                .containsExactlyInAnyOrder("ChangedSinceRead", "OthersComeFirst");
        assertThat(as(office, () -> reviews.approveAll(List.of(read("JAR", QUESTIONS), waits)))
                        .approved())
                .isEqualTo(1);
    }

    @Test
    void thoseBelowThatAreApprovedInTheSameBreathCount() {
        var all = new ArrayList<>(List.of("SOC"));
        for (int clinic = 1; clinic <= 8; clinic++) {
            all.add("UM" + clinic);
        }
        all.forEach(unit -> submit(unit, CLINICS));
        var read = all.stream().map(unit -> read(unit, CLINICS)).toList();
        assertThat(as(office, () -> reviews.approveAll(read))).isEqualTo(new ReviewOutcome(9, List.of()));
    }

    @Test
    void whatIsNotTheReviewersIsLeftOutInSilence() {
        submit();
        var outcome =
                as(fixture.person("FAR", Role.APPROVER), () -> reviews.approveAll(List.of(read("JAR", QUESTIONS))));
        assertThat(outcome).isEqualTo(new ReviewOutcome(0, List.of()));
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void twoReviewersAtOnceDecideOnce() throws InterruptedException, ExecutionException {
        submit();
        var read = List.of(read("JAR", QUESTIONS));
        var other = fixture.person("SOF", Role.PROGRAMME_OFFICE, Role.TRAINER);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(office, other)
                    .map(reviewer -> threads.submit(() -> {
                        start.await();
                        return as(reviewer, () -> reviews.approveAll(read));
                    }))
                    .toList();
            start.countDown();
            var outcomes = List.of(both.get(0).get(), both.get(1).get());
            assertThat(outcomes).extracting(ReviewOutcome::approved).containsExactlyInAnyOrder(0, 1);
            assertThat(outcomes)
                    .flatExtracting(ReviewOutcome::notApproved)
                    .extracting(it -> ((NotYourTurn) it.why()).stage())
                    .containsExactly(Stage.ACCEPTED);
        }
        assertThat(rounds(office).getFirst().steps()).hasSize(2);
    }

    @Test
    void eachStepMovesTheTaskToWhoeverHasItNow() {
        fixture.somebodyApprovesAt("JAR");
        assertThat(kinds(karin)).contains("FOLLOW_UP").doesNotContain("COMPLETION");
        var owed = as(karin, tasks::countMine);
        submit();
        assertThat(as(karin, tasks::countMine)).isEqualTo(owed - 1);
        assertThat(kinds(anders)).containsExactly("REVIEW");
        approve(anders);
        assertThat(kinds(anders)).isEmpty();
        assertThat(kinds(office)).containsExactly("REVIEW");
        complete(office, TWO_MARKS);
        assertThat(kinds(office)).isEmpty();
        assertThat(waiting(karin).filter(it -> it.kind().equals("COMPLETION")))
                .extracting(TaskLine::amount, TaskLine::dueOn)
                .containsExactly(tuple(2, TODAY.plusDays(7)));
        submit();
        assertThat(kinds(karin)).doesNotContain("COMPLETION");
        obligations.renew();
        assertThat(kinds(office)).containsExactly("REVIEW");
    }

    @Test
    void aCoordinatorAsksToChangeAndIsAnswered() {
        submit();
        as(karin, () -> {
            service.askToChange(followUp().id(), new RequestDraft("Fel antal enheter."));
            return true;
        });
        assertThat(kinds(office)).contains("CHANGE_ASKED");
        as(office, () -> {
            reviews.refuseChange(followUp().id(), followUp().version(), new ReasonDraft("Rätta i nästa period."));
            return true;
        });
        assertThat(kinds(office)).doesNotContain("CHANGE_ASKED");
        assertThat(rounds(karin).getFirst().steps())
                .extracting(ReviewStepDetails::act, ReviewStepDetails::remark)
                .containsExactly(
                        tuple(ReviewAct.SUBMITTED, ""),
                        tuple(ReviewAct.CHANGE_ASKED, "Fel antal enheter."),
                        tuple(ReviewAct.CHANGE_REFUSED, "Rätta i nästa period."));
    }

    @Test
    void whatIsExcusedCountsNowhere() {
        var before = standing();
        as(office, () -> {
            excuses.excuse(followUp().id(), new ReasonDraft("Enheten är stängd."));
            return true;
        });
        assertThat(standing().expected()).isEqualTo(before.expected() - 1);
        assertThat(seenBy(karin).state()).isEqualTo(CellState.EXCUSED);
        assertThatThrownBy(this::submit).isInstanceOf(Excused.class);
    }

    @Test
    void anEmptiedDraftIsNoDraft() {
        as(karin, () -> service.save(followUp().id(), followUp().version(), WHOLE));
        as(karin, () -> service.save(followUp().id(), followUp().version(), FollowUpDraft.EMPTY));
        assertThat(followUp().stage()).isEqualTo(Stage.EXPECTED);
    }

    private BoardStanding standing() {
        return as(karin, () -> standings.ownBoard().orElseThrow());
    }

    private void submit() {
        submit("JAR", QUESTIONS);
    }

    /** By the coordinator of its board, with the answers that stand there. */
    private void submit(String unit, String activity) {
        var it = followUp(unit, activity);
        var answer = it.answer().equals(FollowUpDraft.EMPTY) ? WHOLE : it.answer();
        var coordinator = unit.equals("JAR") ? karin : fixture.person("SOC", Role.COORDINATOR);
        as(coordinator, () -> service.submit(it.id(), it.version(), answer));
    }

    private void approve(PortalUser reviewer) {
        decide(reviewer, "JAR", QUESTIONS);
    }

    private void decide(PortalUser reviewer, String unit, String activity) {
        var it = followUp(unit, activity);
        as(reviewer, () -> {
            reviews.approve(it.id(), it.version());
            return true;
        });
    }

    private void complete(PortalUser reviewer, CompletionDraft asked) {
        var it = followUp();
        as(reviewer, () -> {
            reviews.askForCompletion(it.id(), it.version(), asked);
            return true;
        });
    }

    private void excuse(String unit) {
        as(office, () -> {
            excuses.excuse(followUp(unit, CLINICS).id(), new ReasonDraft("Stängt för ombyggnad."));
            return true;
        });
    }

    private ReadFollowUp read(String unit, String activity) {
        var it = followUp(unit, activity);
        return new ReadFollowUp(it.id(), it.version());
    }

    private Stream<TaskLine> waiting(PortalUser person) {
        var mine = as(person, tasks::mine);
        return Stream.of(mine.overdue(), mine.thisWeek(), mine.later()).flatMap(List::stream);
    }

    private List<String> kinds(PortalUser person) {
        return waiting(person).map(TaskLine::kind).distinct().toList();
    }

    private List<ReviewRound> rounds(PortalUser person) {
        return seenBy(person).review().orElseThrow().rounds();
    }

    private CommitmentPage seenBy(PortalUser person) {
        return seen(person, followUp());
    }

    private CommitmentPage seen(PortalUser person, FollowUp followUp) {
        return as(
                person,
                () -> service.page(followUp.commitment().id(), "2025-T2").orElseThrow());
    }

    private FollowUp followUp() {
        return followUp("JAR", QUESTIONS);
    }

    private FollowUp followUp(String unit, String activity) {
        return fixture.followUp(unit, activity, "2025-T2");
    }
}
