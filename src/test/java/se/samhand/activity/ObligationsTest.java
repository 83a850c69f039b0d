package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.period.CalendarChanged;
import se.samhand.period.PeriodDates;
import se.samhand.period.PeriodService;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.tasks.TaskService;

/** What is expected of whom follows from the programme's rules, the units of the day and the calendar. */
@PortalTest
class ObligationsTest {

    private static final String QUESTIONS = "VNR-2021/3.2";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private Obligations obligations;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Commitments commitments;

    @Autowired
    private FollowUpService service;

    @Autowired
    private PeriodService periods;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void renewingTwiceChangesNothing() {
        fixture.city(LocalDate.of(2025, 9, 1));
        var before = followUps.findAll().stream()
                .map(it -> it.id() + ":" + it.version())
                .sorted()
                .toList();
        obligations.renew();
        assertThat(followUps.findAll().stream()
                        .map(it -> it.id() + ":" + it.version())
                        .sorted())
                .isNotEmpty()
                .containsExactlyElementsOf(before);
    }

    @Test
    void aChangeIsFollowedEvenWhenAnotherIsCommittedMeanwhile() {
        fixture.city(LocalDate.of(2025, 9, 1));
        var outer = new TransactionTemplate(transactions);
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        outer.executeWithoutResult(changing -> {
            followUps.deleteAll();
            events.publishEvent(new CalendarChanged());
            other.executeWithoutResult(meanwhile -> events.publishEvent(new CalendarChanged()));
        });
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2025-T2")).isTrue();
    }

    @Test
    void theDistrictsOfTheDayAreExpectedToAnswer() {
        fixture.city(LocalDate.of(2023, 5, 2));
        assertThat(fixture.isAwaited("RIK", QUESTIONS, "2023-T1")).isTrue();
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2023-T1")).isFalse();

        fixture.itIs(LocalDate.of(2023, 9, 1));
        obligations.renew();
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2023-T2")).isTrue();
        assertThat(fixture.isAwaited("RIK", QUESTIONS, "2023-T2")).isFalse();
    }

    @Test
    void aPartnerNeverMakesACommitment() {
        fixture.city(LocalDate.of(2025, 9, 1));
        var partner = fixture.unit("1000M").id();
        assertThat(commitments.findAll())
                .isNotEmpty()
                .noneMatch(it -> it.unitId().equals(partner));
    }

    @Test
    void aSupportCentreIsAnsweredForByItsHost() {
        fixture.city(LocalDate.of(2025, 9, 1));
        var centre = fixture.followUp("RVCV", "VNR-2021/4.2", "2025-T2");
        assertThat(centre.boardId()).isEqualTo(fixture.unit("JAR").id());
    }

    @Test
    void anActivityThatHasEndedIsNoLongerExpected() {
        fixture.city(LocalDate.of(2025, 9, 1));
        assertThat(commitments.findAll()).noneMatch(it -> it.activityKey().equals("VNR-2021/3.4"));
    }

    @Test
    void whenDistrictsMergeTheSuccessorTakesOverWhatIsOpenAndSeesTheDraft() {
        fixture.city(LocalDate.of(2023, 5, 2));
        keepOpenUntil(LocalDate.of(2023, 7, 31));
        var draft = new FollowUpDraft(ActivityStatus.ON_PLAN, "Halva texten", "", "", "", null);
        var left = fixture.followUp("RIK", QUESTIONS, "2023-T1");
        as(fixture.person("RIK", Role.COORDINATOR), () -> service.save(left.id(), left.version(), draft));

        fixture.itIs(LocalDate.of(2023, 7, 5));
        obligations.renew();

        assertThat(fixture.isAwaited("RIK", QUESTIONS, "2023-T1")).isFalse();
        assertThat(fixture.followUp("RIK", QUESTIONS, "2023-T1").answer()).isEqualTo(draft);
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2023-T1")).isTrue();
        var taken = fixture.followUp("JAR", QUESTIONS, "2023-T1");
        var page = as(
                fixture.person("JAR", Role.COORDINATOR),
                () -> service.page(taken.commitment().id(), "2023-T1").orElseThrow());
        assertThat(page.takenOver())
                .extracting(EarlierAnswer::unitName, it -> it.answer().narrative())
                .containsExactly(tuple("Rinkeby-Kista", "Halva texten"));
    }

    @Test
    void theDraftThatASuccessorTookOverStaysADraftWhenTheSuccessorSubmits() {
        fixture.city(LocalDate.of(2023, 5, 2));
        keepOpenUntil(LocalDate.of(2023, 7, 31));
        var left = fixture.followUp("RIK", QUESTIONS, "2023-T1");
        var draft = new FollowUpDraft(ActivityStatus.ON_PLAN, "Halva texten", "", "", "", null);
        as(fixture.person("RIK", Role.COORDINATOR), () -> service.save(left.id(), left.version(), draft));
        fixture.itIs(LocalDate.of(2023, 7, 5));
        obligations.renew();
        var taken = fixture.followUp("JAR", QUESTIONS, "2023-T1");
        var whole = new FollowUpDraft(ActivityStatus.DONE, "Hela texten.", "", "", "", null);
        as(fixture.person("JAR", Role.COORDINATOR), () -> service.submit(taken.id(), taken.version(), whole));

        var read = as(
                fixture.person("FAR", Role.COORDINATOR),
                () -> service.page(taken.commitment().id(), "2023-T1").orElseThrow());
        assertThat(read.followUp())
                .hasValueSatisfying(it -> assertThat(it.answer()).isEqualTo(whole));
        assertThat(read.takenOver()).isEmpty();
    }

    @Test
    void whatWasSubmittedStaysWithWhoeverSubmittedIt() {
        fixture.city(LocalDate.of(2023, 5, 2));
        keepOpenUntil(LocalDate.of(2023, 7, 31));
        var done = fixture.followUp("RIK", QUESTIONS, "2023-T1");
        var draft = new FollowUpDraft(ActivityStatus.DONE, "Klart.", "", "", "", null);
        as(fixture.person("RIK", Role.COORDINATOR), () -> service.submit(done.id(), done.version(), draft));

        fixture.itIs(LocalDate.of(2023, 7, 5));
        obligations.renew();

        var after = fixture.followUp("RIK", QUESTIONS, "2023-T1");
        assertThat(after.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(after.boardId()).isEqualTo(fixture.unit("RIK").id());
    }

    @Test
    void aClosedPeriodIsLeftAsItIs() {
        fixture.city(LocalDate.of(2025, 9, 1));
        var before = fixture.followUp("JAR", QUESTIONS, "2025-T2").version();
        fixture.itIs(LocalDate.of(2025, 10, 1));
        obligations.renew();
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-T2").version()).isEqualTo(before);
    }

    @Test
    void aTaskWaitsWhileThePeriodIsOpenAndNotAfter() {
        fixture.city(LocalDate.of(2025, 9, 1));
        assertThat(followUpsWaitingFor("JAR")).isPositive();
        fixture.itIs(LocalDate.of(2025, 10, 1));
        obligations.renew();
        assertThat(followUpsWaitingFor("JAR")).isZero();
    }

    private long followUpsWaitingFor(String board) {
        var waiting = as(fixture.person(board, Role.COORDINATOR), tasks::mine);
        return Stream.of(waiting.overdue(), waiting.thisWeek(), waiting.later())
                .flatMap(List::stream)
                .filter(task -> task.kind().equals("FOLLOW_UP"))
                .count();
    }

    private void keepOpenUntil(LocalDate closes) {
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            var period = periods.periods(Pageable.ofSize(50)).stream()
                    .filter(it -> it.period().code().equals("2023-T1"))
                    .findFirst()
                    .orElseThrow();
            var dates = new PeriodDates(period.period().opens(), period.period().due(), closes);
            return periods.change(period.period().id(), period.version(), dates);
        });
    }
}
