package se.samhand.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.accounts.AccountsFixture;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;
import se.samhand.training.sessions.BookingService;
import se.samhand.training.sessions.SessionDetails;
import se.samhand.training.sessions.SessionService;
import se.samhand.training.sessions.SessionsFixture;

/** Who came, marked by hand. */
class AttendanceTest extends PortalUiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final Visitor ulla = visitor("utbildare");
    private final Visitor elin = visitor("enhetschef.jarva");

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private SessionService sessions;

    @Autowired
    private BookingService bookings;

    @Autowired
    private SessionsFixture fixture;

    @Autowired
    private ToldOfTraining told;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DatabaseWork work;

    @BeforeEach
    void theCity(@Autowired OrganisationFixture units, @Autowired AccountsFixture accounts) {
        units.stockholm();
        accounts.examplePeople();
        told.news();
    }

    @Test
    void whoWasThereTheWholeOfEveryDateHasCompletedItAndOthersAreToldOnce() {
        var person = fixture.staff("JAR-EKB", 1).getFirst();
        var session = booked(5, List.of(person), DAY, DAY.plusDays(1));
        itIs(DAY.plusDays(1));
        var id = marked(session, 0, Came.FULL);
        assertThat(told.news()).isEmpty();
        marked(session, 1, Came.FULL);
        assertThat(told.news())
                .containsExactly(
                        new TrainingCompleted(id, session.id(), session.course().id(), person, DAY.plusDays(1)));
        marked(session, 1, Came.FULL);
        assertThat(told.news()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Came.class,
            names = {"PARTIAL", "NO_SHOW"})
    void aCorrectedMarkTakesTheCompletionBackAndTheOldMarkStays(Came corrected) {
        var session = booked(5, fixture.staff("JAR-EKB", 1), DAY);
        itIs(DAY);
        var id = marked(session, 0, Came.FULL);
        told.news();
        marked(session, 0, corrected);
        assertThat(told.news()).containsExactly(new TrainingNotCompleted(id));
        assertThat(jdbc.queryForList("select came from attendance_mark order by number", String.class))
                .containsExactly("FULL", corrected.name());
    }

    @Test
    void aMarkThatIsTakenBackLeavesTheOutcomeUndecided() {
        var session = booked(5, fixture.staff("JAR-EKB", 1), DAY);
        itIs(DAY);
        var id = marked(session, 0, Came.FULL);
        told.news();
        var page = ulla.does(() -> attendance.mark(session.id(), id, 0, null, "Fel person"));
        assertThat(page.people().getFirst().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(told.news()).containsExactly(new TrainingNotCompleted(id));
    }

    @Test
    void nobodyIsMarkedBeforeTheDateNorWithoutASeat() {
        var session = booked(1, fixture.staff("JAR-EKB", 2), DAY);
        var waits = ulla.does(() -> sessions.session(session.id())).orElseThrow().people().stream()
                .filter(it -> it.position() == 1)
                .findFirst()
                .orElseThrow()
                .id();
        itIs(DAY.minusDays(1));
        refused(() -> attendance.everybodyCame(session.id(), 0), MarkNotPossible.Reason.NOT_YET);
        itIs(DAY);
        refused(() -> attendance.mark(session.id(), waits, 0, Came.FULL, ""), MarkNotPossible.Reason.NO_SEAT);
        var cancelled = booked(1, fixture.staff("JAR-EKB", 1), DAY.plusDays(9));
        ulla.acts(() -> sessions.cancel(cancelled.id(), "Sjuk"));
        itIs(DAY.plusDays(9));
        refused(() -> attendance.everybodyCame(cancelled.id(), 0), MarkNotPossible.Reason.NOT_HELD);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoPlanSeeAndMarkWhoCame(Role role) {
        var session = booked(5, fixture.staff("JAR-EKB", 1), DAY);
        itIs(DAY);
        visitor("somebody", "Somewhere", role).acts(() -> {
            if (role == Role.TRAINER || role == Role.PROGRAMME_OFFICE) {
                assertThat(attendance.everybodyCame(session.id(), 0).unmarked(0))
                        .isZero();
            } else {
                assertThatThrownBy(() -> attendance.attendance(session.id())).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> attendance.everybodyCame(session.id(), 0))
                        .isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void aTrainerTapsOnceForEachAndTheSameTapTakesItBack() {
        var session = booked(5, fixture.staff("JAR-EKB", 2), DAY, DAY.plusDays(7));
        itIs(DAY);
        ulla.opens("training/sessions/" + session.id() + "/attendance")
                .sees("Kom: 0 av 2. Inte markerade: 2.")
                .sees("Närvaron kan markeras från och med den dagen.")
                .clicksTheOneCalled("Kom inte: Person JAR-EKB 01, 2026-10-20")
                .sees("Kom: 0 av 2. Inte markerade: 1.")
                .clicks("Alla kom")
                .sees("Kom: 1 av 2. Inte markerade: 0.")
                .clicksTheOneCalled("Kom inte: Person JAR-EKB 01, 2026-10-20")
                .sees("Kom: 1 av 2. Inte markerade: 1.");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void aListTakesAsManyStatementsWhetherFewComeOrMany(int count) {
        var session = booked(500, fixture.staff("JAR-EKB", count), DAY);
        itIs(DAY);
        ulla.acts(() -> attendance.everybodyCame(session.id(), 0));
        ulla.opens("training/sessions");
        assertThat(work.statementsOf(() -> ulla.opens("training/sessions/" + session.id() + "/attendance")))
                .isLessThanOrEqualTo(13);
    }

    private SessionDetails booked(int seats, List<UUID> people, LocalDate... days) {
        var session = ulla.does(() -> fixture.open(seats, days));
        elin.acts(() -> bookings.book(session.id(), people));
        return session;
    }

    private UUID marked(SessionDetails session, int date, Came came) {
        return ulla.does(() -> {
            var page = attendance.attendance(session.id()).orElseThrow();
            var id = page.people().getFirst().enrolmentId();
            attendance.mark(session.id(), id, date, came, "");
            return id;
        });
    }

    private void refused(Runnable deed, MarkNotPossible.Reason reason) {
        ulla.acts(() -> assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        MarkNotPossible.class, it -> assertThat(it.reason()).isEqualTo(reason)));
    }

    private void itIs(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }
}
