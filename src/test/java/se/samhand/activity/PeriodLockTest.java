package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.period.GrantDraft;
import se.samhand.period.LastDayPassed;
import se.samhand.period.LockDecided;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockExceptionService;
import se.samhand.period.LockState;
import se.samhand.period.NothingToOpen;
import se.samhand.period.RefusalDraft;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** A period that has closed is opened for a board until a day, and closes again by itself. */
@PortalTest
class PeriodLockTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String PERIOD = "2025-T2";
    private static final LocalDate CLOSED = LocalDate.of(2025, 10, 2);
    private static final LocalDate UNTIL = LocalDate.of(2025, 10, 9);
    private static final FollowUpDraft WHOLE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    private enum Situation {
        NOT_YET_OPEN,
        OPEN,
        CLOSED,
        ASKED,
        GRANTED,
        REFUSED,
        ENDED
    }

    private enum Deed {
        ASK,
        GRANT,
        REFUSE,
        WRITE
    }

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private LockService locks;

    @Autowired
    private LockExceptionService decisions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate jdbc;

    private PortalUser karin;
    private PortalUser office;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = fixture.person("JAR", Role.COORDINATOR);
        office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }

    @ParameterizedTest
    @MethodSource("everyDeedInEverySituation")
    void onlyWhatTheSituationAllowsIsDone(Situation situation, Deed deed) {
        arrange(situation);
        if (allowedIn(situation).contains(deed)) {
            attempt(deed);
        } else {
            assertThatThrownBy(() -> attempt(deed))
                    .isInstanceOfAny(NothingToOpen.class, LockDecided.class, PeriodNotOpen.class);
        }
    }

    static Stream<Arguments> everyDeedInEverySituation() {
        return Stream.of(Situation.values())
                .flatMap(situation -> Stream.of(Deed.values()).map(deed -> Arguments.of(situation, deed)));
    }

    private static Set<Deed> allowedIn(Situation situation) {
        return switch (situation) {
            case NOT_YET_OPEN -> Set.of();
            case OPEN, GRANTED -> Set.of(Deed.WRITE);
            case CLOSED, REFUSED, ENDED -> Set.of(Deed.ASK);
            case ASKED -> Set.of(Deed.GRANT, Deed.REFUSE);
        };
    }

    private void arrange(Situation situation) {
        switch (situation) {
            case NOT_YET_OPEN -> fixture.itIs(LocalDate.of(2025, 7, 31));
            case OPEN -> fixture.itIs(LocalDate.of(2025, 9, 30));
            case CLOSED -> fixture.itIs(CLOSED);
            case ASKED -> asks();
            case GRANTED -> {
                asks();
                grant(UNTIL);
            }
            case REFUSED -> {
                asks();
                refuse();
            }
            case ENDED -> {
                asks();
                grant(UNTIL);
                fixture.itIs(UNTIL.plusDays(1));
            }
        }
    }

    private void attempt(Deed deed) {
        switch (deed) {
            case ASK -> ask(karin);
            case GRANT ->
                as(office, () -> {
                    decisions.grant(anyRequest().id(), anyRequest().version(), new GrantDraft(CLOSED.plusYears(1), ""));
                    return true;
                });
            case REFUSE -> refuse();
            case WRITE ->
                as(karin, () -> service.save(followUp().id(), followUp().version(), WHOLE));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR"})
    void nobodyButACoordinatorAsks(Role role) {
        fixture.itIs(CLOSED);
        var somebody = fixture.person("JAR", role);
        assertThatThrownBy(() -> ask(somebody)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCoordinatorOfAnotherBoardDoesNotAsk() {
        fixture.itIs(CLOSED);
        var fatima = fixture.person("FAR", Role.COORDINATOR);
        assertThatThrownBy(() -> ask(fatima)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROGRAMME_OFFICE"})
    void nobodyButTheProgrammeOfficeDecides(Role role) {
        asks();
        var request = request();
        var somebody = fixture.person("JAR", role);
        assertThatThrownBy(() -> as(somebody, () -> {
                    decisions.grant(request.id(), request.version(), new GrantDraft(UNTIL, ""));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(somebody, () -> {
                    decisions.refuse(request.id(), request.version(), new RefusalDraft("Nej"));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExceptionHoldsForAllThatTheBoardAnswersForAndForNobodyElse() {
        asks();
        grant(UNTIL);
        as(karin, () -> service.submit(followUp().id(), followUp().version(), WHOLE));
        assertThat(followUp().stage()).isEqualTo(Stage.SUBMITTED);
        var other = fixture.followUp("FAR", QUESTIONS, PERIOD);
        assertThatThrownBy(() -> as(
                        fixture.person("FAR", Role.COORDINATOR),
                        () -> service.save(other.id(), other.version(), WHOLE)))
                .isInstanceOf(PeriodNotOpen.class);
        var jarva = fixture.unit("JAR").id();
        assertThat(fixture.period(PERIOD).isOpenFor(jarva, UNTIL)).isTrue();
        assertThat(fixture.period("2025-T1").isOpenFor(jarva, UNTIL)).isFalse();
    }

    @Test
    void itEndsByItselfAfterItsLastDay() {
        asks();
        grant(UNTIL);
        fixture.itIs(UNTIL);
        as(karin, () -> service.save(followUp().id(), followUp().version(), WHOLE));
        fixture.itIs(UNTIL.plusDays(1));
        assertThatThrownBy(() ->
                        as(karin, () -> service.save(followUp().id(), followUp().version(), WHOLE)))
                .isInstanceOf(PeriodNotOpen.class);
        assertThat(followUp().answer()).isEqualTo(WHOLE);
        assertThat(request().hasEnded()).isTrue();
    }

    @Test
    void anExceptionCannotEndBeforeToday() {
        asks();
        assertThatThrownBy(() -> grant(CLOSED.minusDays(1))).isInstanceOf(LastDayPassed.class);
        assertThat(request().state()).isEqualTo(LockState.ASKED);
    }

    @Test
    void theOfficeIsToldOfTheRequestAndWhoeverAskedOfTheDecision() {
        asks();
        assertThat(kinds(office)).contains("LOCK_ASKED");
        assertThat(kinds(karin)).doesNotContain("FOLLOW_UP");
        grant(UNTIL);
        assertThat(kinds(office)).doesNotContain("LOCK_ASKED");
        assertThat(kinds(karin)).contains("LOCK_GRANTED", "FOLLOW_UP");
        as(karin, () -> {
            locks.hasRead(followUp().id());
            return true;
        });
        assertThat(kinds(karin)).doesNotContain("LOCK_GRANTED").contains("FOLLOW_UP");
    }

    @Test
    void whatWaitedWhileItWasOpenNoLongerWaitsWhenItHasEnded() {
        asks();
        grant(UNTIL);
        fixture.renew();
        assertThat(kinds(karin)).contains("LOCK_GRANTED", "FOLLOW_UP");
        fixture.itIs(UNTIL.plusDays(1));
        fixture.renew();
        assertThat(tasksOf(karin).stream().filter(it -> it.address().endsWith(PERIOD)))
                .extracting(TaskLine::kind)
                .doesNotContain("LOCK_GRANTED", "FOLLOW_UP");
    }

    @Test
    void whoIsRefusedReadsWhy() {
        asks();
        refuse();
        assertThat(kinds(karin)).contains("LOCK_REFUSED").doesNotContain("FOLLOW_UP");
        assertThat(request().decision()).isEqualTo("Rapporten är lämnad.");
    }

    @Test
    void everyStepIsWrittenDown() {
        asks();
        refuse();
        ask(karin);
        grant(UNTIL);
        assertThat(jdbc.queryForList(
                        "select concat(action, ' ', subject_label, ' ', detail) from business_act"
                                + " where action like 'period.exception%' order by at, id",
                        String.class))
                .containsExactly(
                        "period.exception-asked 2025-T2 Järva",
                        "period.exception-refused 2025-T2 Järva",
                        "period.exception-asked 2025-T2 Järva",
                        "period.exception-granted 2025-T2 Järva – 2025-10-09");
    }

    private void asks() {
        fixture.itIs(CLOSED);
        fixture.renew();
        ask(karin);
    }

    private void ask(PortalUser who) {
        as(who, () -> {
            locks.askToOpen(followUp().id(), new ReasonDraft("Vi hann inte."));
            return true;
        });
    }

    private void grant(LocalDate until) {
        as(office, () -> {
            decisions.grant(anyRequest().id(), anyRequest().version(), new GrantDraft(until, ""));
            return true;
        });
    }

    private void refuse() {
        as(office, () -> {
            decisions.refuse(anyRequest().id(), anyRequest().version(), new RefusalDraft("Rapporten är lämnad."));
            return true;
        });
    }

    private LockExceptionDetails request() {
        return as(office, () -> decisions.find(PageRequest.of(0, 10)))
                .getContent()
                .getFirst();
    }

    /** As whoever is signed in already. */
    private LockExceptionDetails anyRequest() {
        return decisions.find(PageRequest.of(0, 10)).getContent().stream()
                .findFirst()
                .orElseThrow(LockDecided::new);
    }

    private List<String> kinds(PortalUser who) {
        return tasksOf(who).stream().map(TaskLine::kind).distinct().toList();
    }

    private List<TaskLine> tasksOf(PortalUser who) {
        var waiting = as(who, () -> tasks.mine());
        return Stream.of(waiting.overdue(), waiting.thisWeek(), waiting.later())
                .flatMap(List::stream)
                .toList();
    }

    private FollowUp followUp() {
        return fixture.followUp("JAR", QUESTIONS, PERIOD);
    }
}
