package se.samhand.training.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Each step that a session may take, and each that it may not, for everybody who might try. */
class SessionStagesTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate DAY = TODAY.plusDays(10);

    private enum Deed {
        PUBLISH,
        DISCARD,
        BOOK,
        GIVE_BACK,
        CANCEL
    }

    private static final Map<SessionStanding, Set<Deed>> ALLOWED = Map.of(
            SessionStanding.DRAFT, EnumSet.of(Deed.PUBLISH, Deed.DISCARD),
            SessionStanding.OPEN, EnumSet.of(Deed.BOOK, Deed.GIVE_BACK, Deed.CANCEL),
            SessionStanding.FULL, EnumSet.of(Deed.BOOK, Deed.GIVE_BACK, Deed.CANCEL),
            SessionStanding.BOOKED_OUT, EnumSet.of(Deed.CANCEL),
            SessionStanding.HELD, EnumSet.noneOf(Deed.class),
            SessionStanding.CANCELLED, EnumSet.noneOf(Deed.class));

    @Autowired
    private SessionService sessions;

    @Autowired
    private BookingService bookings;

    @Autowired
    private SessionsFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PortalClock clock;

    private Visitor ulla;
    private Visitor elin;
    private List<UUID> people = List.of();
    private UUID session = new UUID(0, 0);
    private UUID enrolment = new UUID(0, 0);

    @BeforeEach
    void aSessionIsPlanned(@Autowired OrganisationFixture units) {
        units.stockholm();
        ulla = person("SOF", Role.TRAINER);
        elin = person("JAR-EKB", Role.UNIT_MANAGER);
        people = fixture.staff("JAR-EKB", 3);
        session = ulla.does(() -> fixture.planned(2, DAY)).id();
    }

    static Stream<Arguments> everyDeedInEveryStanding() {
        return Stream.of(SessionStanding.values())
                .flatMap(standing -> Stream.of(Deed.values()).map(deed -> Arguments.of(standing, deed)));
    }

    @ParameterizedTest
    @MethodSource("everyDeedInEveryStanding")
    void onlyWhatTheStandingAllowsIsDone(SessionStanding standing, Deed deed) {
        arrange(standing);
        assertThat(ulla.does(() -> sessions.session(session))
                        .orElseThrow()
                        .session()
                        .standing())
                .isEqualTo(standing);
        if (standing == SessionStanding.DRAFT && deed == Deed.GIVE_BACK) {
            return; // nobody has had a seat in it
        }
        (deed == Deed.BOOK || deed == Deed.GIVE_BACK ? elin : ulla).acts(() -> {
            if (Objects.requireNonNull(ALLOWED.get(standing)).contains(deed)) {
                attempt(deed);
            } else {
                assertThatThrownBy(() -> attempt(deed)).isInstanceOf(BookingNotPossible.class);
            }
        });
    }

    @Test
    void aSeatIsGivenBackUntilTheDayBeforeItBeginsAndNobodyIsLetIntoWhatHasBegun() {
        ulla.acts(() -> sessions.publish(session));
        elin.acts(() -> bookings.book(session, people));
        var seats = elin.does(() -> sessions.session(session)).orElseThrow().people();
        itIs(DAY.minusDays(1));
        elin.acts(() -> bookings.cancel(seats.get(0).id(), ""));
        itIs(DAY);
        elin.acts(() -> assertThatThrownBy(() -> bookings.cancel(seats.get(1).id(), ""))
                .isInstanceOfSatisfying(
                        BookingNotPossible.class,
                        it -> assertThat(it.reason()).isEqualTo(BookingNotPossible.Reason.BEGUN_ALREADY)));
        assertThat(elin.does(() -> sessions.session(session)).orElseThrow().leavable())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficeAndTheTrainersPlanAndWhoAnswersForAUnitBooksItsPeople(Role role) {
        arrange(SessionStanding.OPEN);
        var plans = role == Role.TRAINER || role == Role.PROGRAMME_OFFICE;
        var answers = Set.of(Role.COORDINATOR, Role.APPROVER, Role.UNIT_MANAGER).contains(role);
        for (var unit : List.of("STHLM", "FAR", "JAR-BOF", "JAR-EKB")) {
            person(unit, role).acts(() -> {
                tried(answers && unit.equals("JAR-EKB"), Deed.BOOK);
                if (plans) {
                    fixture.planned(5, DAY);
                } else {
                    assertThatThrownBy(() -> fixture.planned(5, DAY)).isInstanceOf(AccessDeniedException.class);
                }
            });
        }
        person("JAR-BOF", role).acts(() -> tried(plans, Deed.GIVE_BACK));
        person("JAR", role).acts(() -> tried(plans, Deed.CANCEL));
        session = ulla.does(() -> fixture.planned(2, DAY)).id();
        person("JAR", role).acts(() -> tried(plans, Deed.DISCARD));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoComesIsSeenByThosePlanningAndByTheirOwn(Role role) {
        arrange(SessionStanding.FULL);
        var plans = role == Role.TRAINER || role == Role.PROGRAMME_OFFICE;
        var answers = Set.of(Role.COORDINATOR, Role.APPROVER, Role.UNIT_MANAGER).contains(role);
        for (var unit : List.of("FAR", "JAR")) {
            person(unit, role).acts(() -> {
                if (role.isOfPartner()) {
                    assertThatThrownBy(() -> sessions.session(session)).isInstanceOf(AccessDeniedException.class);
                } else {
                    assertThat(sessions.session(session).orElseThrow().people())
                            .hasSize(plans || (answers && unit.equals("JAR")) ? 2 : 0);
                }
            });
        }
    }

    private void tried(boolean may, Deed deed) {
        if (may) {
            attempt(deed);
        } else {
            assertThatThrownBy(() -> attempt(deed))
                    .isInstanceOfAny(AccessDeniedException.class, BookingNotPossible.class);
        }
    }

    private void arrange(SessionStanding standing) {
        if (standing == SessionStanding.DRAFT) {
            return;
        }
        ulla.acts(() -> sessions.publish(session));
        elin.acts(() -> bookings.book(session, people.subList(0, standing == SessionStanding.FULL ? 2 : 1)));
        enrolment = elin.does(() -> sessions.session(session))
                .orElseThrow()
                .people()
                .getFirst()
                .id();
        switch (standing) {
            case BOOKED_OUT -> itIs(DAY);
            case HELD -> itIs(DAY.plusDays(1));
            case CANCELLED -> ulla.acts(() -> sessions.cancel(session, "Utbildaren är sjuk"));
            default -> {}
        }
    }

    private void attempt(Deed deed) {
        switch (deed) {
            case PUBLISH -> sessions.publish(session);
            case DISCARD -> sessions.discard(session);
            case BOOK -> bookings.book(session, List.of(people.get(2)));
            case GIVE_BACK -> bookings.cancel(enrolment, "");
            case CANCEL -> sessions.cancel(session, "Utbildaren är sjuk");
        }
    }

    private Visitor person(String unitCode, Role role) {
        var unit = directory.readNow().byCode(unitCode).orElseThrow();
        return visitor(role + unitCode, new ActingFor(unit.id(), unit.code(), unit.name(), Set.of(role)));
    }

    private void itIs(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }
}
