package se.samhand.training.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextImpl;
import se.samhand.accounts.AccountsFixture;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.PortalAuthentication;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;
import se.samhand.training.sessions.BookingNotPossible.Reason;

/** Who has a seat and who waits, however many come at once. */
class SeatsTest extends PortalUiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final Visitor ulla = visitor("utbildare");
    private final Visitor elin = visitor("enhetschef.jarva");

    @Autowired
    private SessionService sessions;

    @Autowired
    private BookingService bookings;

    @Autowired
    private SessionsFixture fixture;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PortalClock clock;

    @BeforeEach
    void theCity(@Autowired OrganisationFixture units, @Autowired AccountsFixture accounts) {
        units.stockholm();
        accounts.examplePeople();
    }

    @RepeatedTest(3)
    void fiftyAtOnceForTenSeatsGiveTenBookedAndFortyInALineWithoutGapOrDouble() throws Exception {
        var session = ulla.does(() -> fixture.open(10, DAY));
        var people = fixture.staff("JAR-EKB", 50);
        atOnce(people.stream()
                .<Callable<Booked>>map(person -> () -> bookings.book(session.id(), List.of(person)))
                .toList());
        var page = page(session);
        assertThat(page.session().booked()).isEqualTo(10);
        assertThat(page.session().waiting()).isEqualTo(40);
        assertThat(page.people())
                .filteredOn(it -> it.stage() == EnrolmentStage.BOOKED)
                .hasSize(10);
        assertThat(page.people())
                .filteredOn(it -> it.stage() == EnrolmentStage.WAITING)
                .extracting(EnrolmentDetails::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(jdbc.queryForObject("select count(*) from enrolment_step", Integer.class))
                .isEqualTo(50);
    }

    @Test
    void seatsThatAreGivenBackAtOnceGoToThoseWhoHaveWaitedLongest() throws Exception {
        var session = ulla.does(() -> fixture.open(10, DAY));
        var people = fixture.staff("JAR-EKB", 16);
        elin.acts(() -> bookings.book(session.id(), people));
        var leaving = page(session).people().subList(0, 4);
        atOnce(leaving.stream()
                .<Callable<Booked>>map(it -> () -> {
                    bookings.cancel(it.id(), "Sjuk");
                    return new Booked(0, 0);
                })
                .toList());
        var after = page(session);
        assertThat(after.session().booked()).isEqualTo(10);
        assertThat(after.people())
                .filteredOn(it -> it.stage() == EnrolmentStage.BOOKED)
                .extracting(EnrolmentDetails::personId)
                .containsExactlyElementsOf(people.subList(4, 14));
        assertThat(after.people())
                .filteredOn(it -> it.stage() == EnrolmentStage.WAITING)
                .extracting(EnrolmentDetails::position)
                .containsExactly(1, 2);
    }

    @Test
    void onePersonInTwoSessionsAtOnceHasASeatInOne() throws Exception {
        var one = ulla.does(() -> fixture.open(10, DAY));
        var other = ulla.does(() -> fixture.open(10, DAY.minusDays(1), DAY));
        var person = fixture.staff("JAR-EKB", 1);
        var results = atOnce(List.of(() -> bookings.book(one.id(), person), () -> bookings.book(other.id(), person)));
        assertThat(results).containsExactlyInAnyOrder("Booked[seats=1, waiting=0]", "CLASHES");
    }

    @Test
    void whoIsBookedElsewhereAtTheTimeIsRefusedAndNobodyOfTheTeamIsBooked() {
        var one = ulla.does(() -> fixture.open(10, DAY));
        var other = ulla.does(() -> fixture.open(10, DAY));
        var people = fixture.staff("JAR-EKB", 2);
        elin.acts(() -> bookings.book(one.id(), List.of(people.get(1))));
        elin.acts(() -> assertThatThrownBy(() -> bookings.book(other.id(), people))
                .isInstanceOfSatisfying(BookingNotPossible.class, it -> {
                    assertThat(it.reason()).isEqualTo(Reason.CLASHES);
                    assertThat(it.personId()).isEqualTo(people.get(1));
                }));
        assertThat(page(other).people()).isEmpty();
        assertThat(page(other).session().booked()).isZero();
    }

    @Test
    void aPersonWhoWorksElsewhereIsNotBooked() {
        var session = ulla.does(() -> fixture.open(10, DAY));
        var others = fixture.staff("FAR", 1);
        elin.acts(() -> assertThatThrownBy(() -> bookings.book(session.id(), others))
                .isInstanceOfSatisfying(
                        BookingNotPossible.class, it -> assertThat(it.reason()).isEqualTo(Reason.WORKS_ELSEWHERE)));
    }

    @Test
    void somebodyWhoseSeatWasGivenBackCanBeBookedAnewAndStandsLast() {
        var session = ulla.does(() -> fixture.open(1, DAY));
        var people = fixture.staff("JAR-EKB", 2);
        elin.acts(() -> bookings.book(session.id(), people));
        elin.acts(() -> bookings.cancel(page(session).people().getFirst().id(), ""));
        elin.acts(() -> bookings.book(session.id(), List.of(people.getFirst())));
        assertThat(page(session).people())
                .extracting(EnrolmentDetails::personId, EnrolmentDetails::position)
                .containsExactly(tuple(people.get(1), 0), tuple(people.get(0), 1));
    }

    @Test
    void theLastDayToBookCounts() {
        var session = ulla.does(() -> fixture.open(10, DAY));
        var people = fixture.staff("JAR-EKB", 2);
        itIs(DAY.minusDays(1));
        elin.acts(() -> bookings.book(session.id(), List.of(people.getFirst())));
        itIs(DAY);
        elin.acts(() -> assertThatThrownBy(() -> bookings.book(session.id(), List.of(people.get(1))))
                .isInstanceOfSatisfying(
                        BookingNotPossible.class, it -> assertThat(it.reason()).isEqualTo(Reason.NO_MORE_BOOKINGS)));
    }

    private SessionPage page(SessionDetails session) {
        return elin.does(() -> sessions.session(session.id())).orElseThrow();
    }

    /** What came of each, all of them begun at the same moment as Elin. */
    private List<String> atOnce(List<Callable<Booked>> deeds) throws Exception {
        var elins = new SecurityContextImpl(new PortalAuthentication(elin.user()));
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            var running = deeds.stream()
                    .map(deed -> threads.submit(new DelegatingSecurityContextCallable<>(
                            () -> {
                                go.await();
                                return told(deed);
                            },
                            elins)))
                    .toList();
            go.countDown();
            var results = new ArrayList<String>();
            for (var it : running) {
                results.add(it.get());
            }
            return results;
        }
    }

    private static String told(Callable<Booked> deed) throws Exception {
        try {
            return deed.call().toString();
        } catch (BookingNotPossible refused) {
            return refused.reason().toString();
        }
    }

    private void itIs(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }
}
