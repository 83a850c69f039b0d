package se.samhand.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.activity.ActivityFixture;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.LockService;
import se.samhand.activity.ReasonDraft;
import se.samhand.indicator.IndicatorFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.GrantDraft;
import se.samhand.period.LockExceptionService;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodDates;
import se.samhand.period.PeriodService;
import se.samhand.security.Roles.Role;
import se.samhand.support.Database;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** Goals and yearly targets that nobody has judged wait for whoever judges there, as long as it is their turn. */
class JudgementTasksTest extends PortalUiTest {

    private static final JudgementDraft FULLY = new JudgementDraft(Achievement.FULLY_ACHIEVED, "");
    private static final String TARGET = "target:RUTIN";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private IndicatorFixture indicators;

    @Autowired
    private JudgementService service;

    @Autowired
    private TaskService tasks;

    @Autowired
    private LockService locks;

    @Autowired
    private LockExceptionService decisions;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PeriodCalendar calendar;

    @Autowired
    private PeriodService periods;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor karin;
    private Visitor office;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
    }

    @Test
    void aPeriodThatIsOpenWaitsForTheBoardsCoordinatorAndNoOtherDoes() {
        assertThat(waitingFor(karin)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Järva");
            assertThat(it.detail()).isEqualTo("T2 2025");
            assertThat(it.dueOn()).isEqualTo(LocalDate.of(2025, 9, 15));
            assertThat(it.amount()).isEqualTo(subjects("JAR", "2025-T2").size());
        });
        karin.opens("").sees("mål och årsmål att bedöma · T2 2025");
        karin.opens(waitingFor(karin).getFirst().address()).sees("Bedömning av mål VNR-2021 3");
    }

    @Test
    void nobodyElseHasTheBoardsTask() {
        Stream.of(Role.values())
                .filter(role -> role != Role.COORDINATOR)
                .forEach(role -> assertThat(waitingFor(visitor(fixture.person("JAR", role))))
                        .as(role.name())
                        .isEmpty());
        assertThat(waitingFor(visitor(fixture.person("FAR", Role.COORDINATOR))))
                .extracting(TaskLine::title)
                .containsExactly("Farsta");
    }

    @Test
    void itWaitsFromTheDayThatThePeriodOpensUntilItHasClosed() throws SQLException {
        Database.empty();
        fixture.city(LocalDate.of(2025, 7, 31));
        assertThat(waitingFor(karin)).isEmpty();
        itIs(LocalDate.of(2025, 8, 1));
        assertThat(waitingFor(karin)).hasSize(1);
        itIs(LocalDate.of(2025, 9, 30));
        assertThat(waitingFor(karin)).hasSize(1);
        itIs(LocalDate.of(2025, 10, 1));
        assertThat(waitingFor(karin)).isEmpty();
    }

    @Test
    void itIsDoneWhenTheLastIsJudgedAndSaysUntilThenHowManyAreLeft() {
        var all = subjects("JAR", "2025-T2");
        for (var judged = 0; judged < all.size(); judged++) {
            assertThat(waitingFor(karin))
                    .singleElement()
                    .extracting(TaskLine::amount)
                    .isEqualTo(all.size() - judged);
            judges(karin, "JAR", "2025-T2", all.get(judged));
        }
        assertThat(waitingFor(karin)).isEmpty();
        assertThat(waitingFor(visitor(fixture.person("FAR", Role.COORDINATOR)))).hasSize(1);
        fixture.renew();
        assertThat(waitingFor(karin)).isEmpty();
    }

    @Test
    void thoseWhoJudgeAtOnceTheLastGoalsAreAllHeardAndLeaveNothingWaiting() throws Exception {
        var all = subjects("JAR", "2025-T2");
        assertThat(all).hasSizeGreaterThan(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            var judging = all.stream()
                    .map(subject -> threads.submit(() -> {
                        go.await();
                        judges(visitor(fixture.person("JAR", Role.COORDINATOR)), "JAR", "2025-T2", subject);
                        return subject;
                    }))
                    .toList();
            go.countDown();
            for (var one : judging) {
                one.get();
            }
        }
        assertThat(waitingFor(karin)).isEmpty();
    }

    @Test
    void itWaitsAgainForAYearlyTargetThatComesLater() {
        subjects("JAR", "2025-T2").forEach(it -> judges(karin, "JAR", "2025-T2", it));
        indicators.indicators();
        indicators.aims("RUTIN", "JAR", "90", "2025-T2", 6, 7);
        fixture.renew();
        assertThat(waitingFor(karin))
                .singleElement()
                .extracting(TaskLine::amount)
                .isEqualTo(1);
        assertThat(subjects("JAR", "2025-T2")).contains(TARGET);
        judges(karin, "JAR", "2025-T2", TARGET);
        assertThat(waitingFor(karin)).isEmpty();
    }

    @Test
    void goingOverItAgainChangesNothing() {
        var before = rows();
        assertThat(before).isNotEmpty();
        fixture.renew();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aPeriodThatIsOpenedAgainForABoardWaitsThereUntilItClosesAgain() {
        var until = LocalDate.of(2025, 10, 10);
        itIs(LocalDate.of(2025, 10, 2));
        karin.acts(() ->
                locks.askToOpen(fixture.idOf("JAR", "VNR-2021/3.2", "2025-T2"), new ReasonDraft("Vi hann inte.")));
        assertThat(waitingFor(karin)).isEmpty();
        office.acts(() -> {
            var request = decisions.find(Pageable.ofSize(1)).getContent().getFirst();
            decisions.grant(request.id(), request.version(), new GrantDraft(until, ""));
        });
        assertThat(waitingFor(karin))
                .singleElement()
                .extracting(TaskLine::dueOn)
                .isEqualTo(until);
        assertThat(waitingFor(visitor(fixture.person("FAR", Role.COORDINATOR)))).isEmpty();
        itIs(until.plusDays(1));
        assertThat(waitingFor(karin)).isEmpty();
    }

    @Test
    void whenBoardsMergeItWaitsAtTheOneThatTakesOver() throws SQLException {
        Database.empty();
        fixture.city(LocalDate.of(2023, 5, 2));
        visitor(fixture.person("STHLM", Role.ADMIN))
                .acts(() -> periods.periods(Pageable.ofSize(50)).stream()
                        .filter(it -> it.period().code().equals("2023-T1"))
                        .forEach(it -> periods.change(
                                it.period().id(),
                                it.version(),
                                new PeriodDates(it.period().opens(), it.period().due(), LocalDate.of(2023, 7, 31)))));
        fixture.renew();
        var rinkeby = visitor(fixture.person("RIK", Role.COORDINATOR));
        assertThat(waitingFor(rinkeby)).hasSize(1);
        assertThat(waitingFor(karin)).isEmpty();
        fixture.submits(
                "RIK",
                "VNR-2021/3.2",
                "2023-T1",
                new FollowUpDraft(ActivityStatus.ON_PLAN, "Klart.", "", "", "", null));

        itIs(LocalDate.of(2023, 7, 5));

        assertThat(waitingFor(rinkeby)).isEmpty();
        assertThat(waitingFor(karin))
                .singleElement()
                .extracting(TaskLine::detail)
                .isEqualTo("T1 2023");
    }

    @Test
    void theCitysWaitsForTheProgrammeOfficeWithoutALastDayFromWhenTheBoardsWereDueUntilTheNextPeriodOpens() {
        itIs(LocalDate.of(2025, 9, 15));
        assertThat(waitingFor(office)).isEmpty();
        itIs(LocalDate.of(2025, 9, 16));
        assertThat(waitingFor(office)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Stockholms stad");
            assertThat(it.dueOn()).isNull();
        });
        office.opens(waitingFor(office).getFirst().address()).sees("Bedömning av mål VNR-2021 3");
        itIs(LocalDate.of(2025, 11, 30));
        assertThat(waitingFor(office)).hasSize(1);
        itIs(LocalDate.of(2025, 12, 1));
        assertThat(waitingFor(office)).isEmpty();
    }

    private void itIs(LocalDate day) {
        fixture.itIs(day);
        fixture.renew();
    }

    private List<TaskLine> waitingFor(Visitor person) {
        return person.does(() -> {
            var mine = tasks.mine("JUDGE");
            return Stream.of(mine.overdue(), mine.thisWeek(), mine.later())
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private List<String> subjects(String unit, String period) {
        return karin
                .does(() -> service.page(unit, calendar.byCode(period).orElseThrow())
                        .orElseThrow())
                .goals()
                .stream()
                .flatMap(JudgedGoal::subjects)
                .map(JudgedSubject::subject)
                .toList();
    }

    private void judges(Visitor person, String unit, String period, String subject) {
        person.acts(() -> service.judge(
                new JudgedPlace(
                        directory.readNow().byCode(unit).orElseThrow().id(),
                        calendar.byCode(period).orElseThrow().id(),
                        subject),
                0,
                FULLY));
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList(
                "select id, version, opened_at, closed_at, amount from task where kind = 'JUDGE' order by id");
    }
}
