package se.samhand.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.accounts.AccountsFixture;
import se.samhand.activity.ActivityFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.people.AppointmentService;
import se.samhand.organisation.people.FunctionDraft;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.PersonDraft;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Each step that a hand-over may take, and each that it may not, for everybody who might try. */
class HandOverStagesTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 22);

    private enum Stage {
        NONE,
        PREPARED,
        WAITING,
        SIGNED
    }

    private enum Deed {
        NOTE,
        NAME,
        RECEIVE
    }

    private static final Map<Deed, Map<Stage, Stage>> ALLOWED = Map.of(
            Deed.NOTE,
                    Map.of(
                            Stage.NONE, Stage.PREPARED,
                            Stage.PREPARED, Stage.PREPARED,
                            Stage.WAITING, Stage.WAITING,
                            Stage.SIGNED, Stage.PREPARED),
            Deed.NAME,
                    Map.of(
                            Stage.NONE, Stage.WAITING,
                            Stage.PREPARED, Stage.WAITING,
                            Stage.WAITING, Stage.WAITING,
                            Stage.SIGNED, Stage.WAITING),
            Deed.RECEIVE, Map.of(Stage.WAITING, Stage.SIGNED));

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private HandOverService service;

    @Autowired
    private FunctionService functions;

    @Autowired
    private AppointmentService appointments;

    private Visitor admin;
    private Visitor karin;
    private UUID function;
    private LocalDate from = TODAY;

    @BeforeEach
    void mariaHoldsIt(
            @Autowired AccountsFixture accounts,
            @Autowired OrganisationDirectory directory,
            @Autowired JdbcTemplate jdbc) {
        fixture.city(TODAY);
        admin = visitor(fixture.person("STHLM", Role.ADMIN));
        var successor = fixture.person("JAR", Role.COORDINATOR);
        accounts.accountOf(successor);
        jdbc.update(
                "update account set email = 'karin@exempel.se' where id = ?",
                successor.accountId().toString());
        karin = visitor(successor);
        var jarva = directory.readNow().byCode("JAR").orElseThrow().id();
        function = admin.does(() -> functions.add(jarva, new FunctionDraft("Samordnare")))
                .id();
        admin.acts(() -> appointments.appoint(function, new PersonDraft("Maria", "", false), TODAY.minusYears(1)));
    }

    static Stream<Arguments> everyDeedInEveryStage() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Deed.values()).map(deed -> Arguments.of(stage, deed)));
    }

    @ParameterizedTest
    @MethodSource("everyDeedInEveryStage")
    void onlyWhatTheStageAllowsIsDone(Stage stage, Deed deed) {
        arrange(stage);
        assertThat(stage()).isEqualTo(stage);
        var next = Objects.requireNonNull(ALLOWED.get(deed)).get(stage);
        var by = deed == Deed.NAME ? admin : karin;
        if (next == null) {
            by.acts(() -> assertThatThrownBy(() -> attempt(deed)).isInstanceOf(AccessDeniedException.class));
            assertThat(stage()).isEqualTo(stage);
        } else {
            by.acts(() -> attempt(deed));
            assertThat(stage()).isEqualTo(next);
        }
    }

    static Stream<Arguments> everyDeedForEveryRole() {
        return Stream.of(Role.values()).flatMap(role -> Stream.of(Deed.values()).map(deed -> Arguments.of(role, deed)));
    }

    /** Receiving is the successor's alone, and so nobody's by a role; they are known by their address. */
    @ParameterizedTest
    @MethodSource("everyDeedForEveryRole")
    void theBoardWritesTheAdministratorNamesAndTheSuccessorReceives(Role role, Deed deed) {
        arrange(Stage.WAITING);
        var may = switch (deed) {
            case NOTE ->
                Set.of(Role.COORDINATOR, Role.APPROVER, Role.UNIT_MANAGER).contains(role);
            case NAME -> role == Role.ADMIN;
            case RECEIVE -> role == Role.COORDINATOR;
        };
        visitor(fixture.person("FAR", role)).acts(() -> {
            if (deed != Deed.NAME || role != Role.ADMIN) {
                assertThatThrownBy(() -> attempt(deed)).isInstanceOf(AccessDeniedException.class);
            }
        });
        visitor(fixture.person("JAR", role)).acts(() -> {
            if (may) {
                attempt(deed);
            } else {
                assertThatThrownBy(() -> attempt(deed)).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    private void arrange(Stage stage) {
        switch (stage) {
            case NONE -> {}
            case PREPARED -> karin.acts(() -> attempt(Deed.NOTE));
            case WAITING -> admin.acts(() -> attempt(Deed.NAME));
            case SIGNED -> {
                admin.acts(() -> attempt(Deed.NAME));
                karin.acts(() -> attempt(Deed.RECEIVE));
            }
        }
    }

    /** Somebody new each time but the first, who is Karin. */
    private void attempt(Deed deed) {
        switch (deed) {
            case NOTE -> service.note(function, notes(), new HandOverNote("Möte varje tisdag."));
            case NAME -> {
                var next = from.equals(TODAY)
                        ? new PersonDraft("Karin", "karin@exempel.se", false)
                        : new PersonDraft("Nästa", "", false);
                appointments.appoint(function, next, from);
                from = from.plusDays(1);
            }
            case RECEIVE -> service.receive(function, version());
        }
    }

    private long version() {
        return service.page(function)
                .flatMap(HandOverPage::current)
                .map(HandOverDetails::version)
                .orElse(-1L);
    }

    private int notes() {
        return service.page(function)
                .flatMap(HandOverPage::current)
                .map(HandOverDetails::notes)
                .orElse(0);
    }

    private Stage stage() {
        var page = page();
        return page.current()
                .map(it -> it.waits() ? Stage.WAITING : Stage.PREPARED)
                .orElse(page.signed().isEmpty() ? Stage.NONE : Stage.SIGNED);
    }

    private HandOverPage page() {
        return karin.does(() -> service.page(function)).orElseThrow();
    }
}
