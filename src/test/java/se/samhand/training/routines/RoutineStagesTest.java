package se.samhand.training.routines;

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

/** Each step that a version of a routine may take, and each that it may not, for everybody who might try. */
class RoutineStagesTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate FIRST_DAY = TODAY.plusDays(10);
    private static final LocalDate REVIEW = FIRST_DAY.plusYears(1);

    private enum Deed {
        WRITE,
        DECIDE,
        DISCARD,
        FOLLOW_ON,
        LOCALISE
    }

    private static final Map<RoutineStanding, Set<Deed>> ALLOWED = Map.of(
            RoutineStanding.DRAFT, EnumSet.of(Deed.WRITE, Deed.DECIDE, Deed.DISCARD),
            RoutineStanding.UPCOMING, EnumSet.of(Deed.FOLLOW_ON),
            RoutineStanding.IN_FORCE, EnumSet.of(Deed.FOLLOW_ON, Deed.LOCALISE),
            RoutineStanding.REVIEW_DUE, EnumSet.of(Deed.FOLLOW_ON, Deed.LOCALISE),
            // A unit builds on the one that is in force instead.
            RoutineStanding.SUPERSEDED, EnumSet.of(Deed.LOCALISE));

    @Autowired
    private RoutineService routines;

    @Autowired
    private RoutinesFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PortalClock clock;

    private Visitor ulla;
    private Visitor elin;
    private VersionDetails version;

    @BeforeEach
    void aRoutineIsBegun(@Autowired OrganisationFixture units) {
        units.stockholm();
        ulla = person("SOF", Role.TRAINER);
        elin = person("JAR-EKB", Role.UNIT_MANAGER);
        version = ulla.does(() -> fixture.written(fixture.begun("Fråga vuxna")));
    }

    static Stream<Arguments> everyDeedInEveryStanding() {
        return Stream.of(RoutineStanding.values())
                .flatMap(standing -> Stream.of(Deed.values()).map(deed -> Arguments.of(standing, deed)));
    }

    @ParameterizedTest
    @MethodSource("everyDeedInEveryStanding")
    void onlyWhatTheStandingAllowsIsDone(RoutineStanding standing, Deed deed) {
        arrange(standing);
        assertThat(now().standing()).isEqualTo(standing);
        var by = deed == Deed.LOCALISE ? elin : ulla;
        by.acts(() -> {
            if (Objects.requireNonNull(ALLOWED.get(standing)).contains(deed)) {
                attempt(deed, version);
            } else {
                assertThatThrownBy(() -> attempt(deed, version)).isInstanceOf(RoutineNotPossible.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficeAndTheTrainersWriteTheCitys(Role role) {
        var may = role == Role.PROGRAMME_OFFICE || role == Role.TRAINER;
        for (var deed : List.of(Deed.WRITE, Deed.DECIDE, Deed.FOLLOW_ON)) {
            person("SOF", role).acts(() -> {
                if (may) {
                    attempt(deed, now());
                } else {
                    assertThatThrownBy(() -> attempt(deed, version)).isInstanceOf(AccessDeniedException.class);
                }
            });
        }
        person("SOF", role).acts(() -> {
            if (may) {
                fixture.begun("Fråga unga");
            } else {
                assertThatThrownBy(() -> fixture.begun("Fråga unga")).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoAnswersForAUnitWritesItsOwnVersion(Role role) {
        arrange(RoutineStanding.IN_FORCE);
        var answers = Set.of(Role.COORDINATOR, Role.APPROVER, Role.UNIT_MANAGER).contains(role);
        for (var unit : List.of("STHLM", "FAR", "JAR-BOF", "JAR", "JAR-EKB")) {
            var may = answers && unit.startsWith("JAR") && !unit.equals("JAR-BOF");
            person(unit, role).acts(() -> {
                if (may) {
                    var local = routines.localise(version.routineId(), unit("JAR-EKB"));
                    var written = fixture.written(local);
                    attempt(Deed.DISCARD, written);
                } else {
                    assertThatThrownBy(() -> routines.localise(version.routineId(), unit("JAR-EKB")))
                            .isInstanceOf(AccessDeniedException.class);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void draftsAreReadByThoseWhoWriteThem(Role role) {
        var writes = role == Role.PROGRAMME_OFFICE || role == Role.TRAINER;
        person("SOF", role).acts(() -> {
            if (role.isOfPartner()) {
                assertThatThrownBy(() -> routines.routine(version.routineId()))
                        .isInstanceOf(AccessDeniedException.class);
            } else {
                assertThat(routines.routine(version.routineId()).orElseThrow().ofCity())
                        .hasSize(writes ? 1 : 0);
            }
        });
    }

    private void arrange(RoutineStanding standing) {
        if (standing == RoutineStanding.DRAFT) {
            return;
        }
        ulla.acts(() -> attempt(Deed.DECIDE, version));
        switch (standing) {
            case IN_FORCE -> itIs(FIRST_DAY);
            case REVIEW_DUE -> itIs(REVIEW.plusDays(1));
            case SUPERSEDED -> {
                itIs(FIRST_DAY.plusDays(1));
                ulla.acts(() -> fixture.decided(routines.followOn(version.id()), FIRST_DAY.plusDays(1)));
            }
            default -> {}
        }
    }

    private void attempt(Deed deed, VersionDetails at) {
        switch (deed) {
            case WRITE -> routines.write(at.id(), at.version(), RoutinesFixture.whole(fixture.questions()), null);
            case DECIDE -> routines.decide(at.id(), at.version(), RoutinesFixture.decision(TODAY, FIRST_DAY, REVIEW));
            case DISCARD -> routines.discard(at.id());
            case FOLLOW_ON -> routines.followOn(at.id());
            case LOCALISE -> routines.localise(at.routineId(), unit("JAR-EKB"));
        }
    }

    private VersionDetails now() {
        return ulla.does(() -> routines.routine(version.routineId())).orElseThrow().ofCity().stream()
                .filter(it -> it.id().equals(version.id()))
                .findFirst()
                .orElseThrow();
    }

    private UUID unit(String code) {
        return directory.readNow().byCode(code).orElseThrow().id();
    }

    private Visitor person(String unitCode, Role role) {
        var unit = directory.readNow().byCode(unitCode).orElseThrow();
        return visitor(role + unitCode, new ActingFor(unit.id(), unit.code(), unit.name(), Set.of(role)));
    }

    private void itIs(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
    }
}
