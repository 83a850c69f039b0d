package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitCannotChange.Reason;
import se.samhand.period.PeriodDates;
import se.samhand.period.PeriodService;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.tasks.TaskService;

/** A merger is taken back as long as nobody has written anything at the new units. */
class MergerTakenBackTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String OF_THE_CENTRE = "VNR-2021/4.2";
    private static final FollowUpDraft ANSWER =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två enheter är klara.", "", "", "", null);

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
    private CommitmentService undertaking;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private PeriodService periods;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void jarvaHasTakenOverWhatIsOpen() {
        fixture.city(LocalDate.of(2023, 5, 2));
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            var spring = periods.periods(Pageable.ofSize(50)).stream()
                    .filter(it -> it.period().code().equals("2023-T1"))
                    .findFirst()
                    .orElseThrow();
            var dates = new PeriodDates(spring.period().opens(), spring.period().due(), LocalDate.of(2023, 7, 31));
            return periods.change(spring.period().id(), spring.version(), dates);
        });
        writes("RIK");
        fixture.itIs(LocalDate.of(2023, 7, 5));
        obligations.renew();
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2023-T1")).isTrue();
        assertThat(fixture.isAwaited("RIK", QUESTIONS, "2023-T1")).isFalse();
    }

    @Test
    void whatTheNewUnitTookOverIsAwaitedOfItsPredecessorsAgain() {
        var left = fixture.followUp("RIK", QUESTIONS, "2023-T1");

        takesBackJarva();

        assertThat(fixture.isAwaited("RIK", QUESTIONS, "2023-T1")).isTrue();
        assertThat(fixture.isAwaited("SPT", QUESTIONS, "2023-T1")).isTrue();
        assertThat(fixture.followUp("RIK", QUESTIONS, "2023-T1").id()).isEqualTo(left.id());
        assertThat(fixture.followUp("RIK", QUESTIONS, "2023-T1").answer()).isEqualTo(ANSWER);
        assertThat(as(coordinator("RIK"), tasks::countMine)).isPositive();
    }

    @Test
    void nothingIsLeftOfWhatWasExpectedOfTheNewUnits() {
        var taken = fixture.followUp("JAR", QUESTIONS, "2023-T1");
        var jarva = taken.unitId();
        var coordinator = coordinator("JAR");
        assertThat(as(coordinator, tasks::countMine)).isPositive();

        takesBackJarva();

        assertThat(followUps.takenOverByUnits(List.of(jarva))).isEmpty();
        assertThat(followUps.findAll())
                .noneMatch(it -> it.unitId().equals(jarva) || it.boardId().equals(jarva));
        assertThat(commitments.findAll()).noneMatch(it -> it.unitId().equals(jarva));
        assertThat(as(coordinator, tasks::countMine)).isZero();
    }

    @Test
    void whatACentreHasWrittenGoesBackToItsFormerHost() {
        fixture.itIs(LocalDate.of(2023, 9, 1));
        obligations.renew();
        var centre = fixture.followUp("RVCV", OF_THE_CENTRE, "2023-T2");
        as(coordinator("JAR"), () -> service.save(centre.id(), centre.version(), ANSWER));

        takesBackJarva();

        var after = fixture.followUp("RVCV", OF_THE_CENTRE, "2023-T2");
        assertThat(after.answer()).isEqualTo(ANSWER);
        assertThat(after.boardId()).isEqualTo(fixture.unit("SPT").id());
    }

    @Test
    void whatSomebodyHasTypedAtTheNewUnitKeepsIt() {
        writes("JAR");

        assertThatThrownBy(this::takesBackJarva).satisfies(it -> isRefusedFor(it, "Järva T1 2023: 3.2"));

        assertThat(fixture.followUp("JAR", QUESTIONS, "2023-T1").answer()).isEqualTo(ANSWER);
        assertThat(fixture.isAwaited("RIK", QUESTIONS, "2023-T1")).isFalse();
    }

    @Test
    void whatWasTypedAndTakenAwayAgainKeepsNothing() {
        writes("JAR");
        var typed = fixture.followUp("JAR", QUESTIONS, "2023-T1");
        as(coordinator("JAR"), () -> service.save(typed.id(), typed.version(), FollowUpDraft.EMPTY));

        takesBackJarva();

        assertThat(fixture.isAwaited("RIK", QUESTIONS, "2023-T1")).isTrue();
    }

    @Test
    void whatACentreHasSubmittedWhileTheNewUnitAnsweredForItKeepsIt() {
        fixture.itIs(LocalDate.of(2023, 9, 1));
        obligations.renew();
        var centre = fixture.followUp("RVCV", OF_THE_CENTRE, "2023-T2");
        as(coordinator("JAR"), () -> service.submit(centre.id(), centre.version(), ANSWER));

        assertThatThrownBy(this::takesBackJarva).satisfies(it -> isRefusedFor(it, "RVC Väst T2 2023: 4.2"));
    }

    @Test
    void whatTheNewUnitHasUndertakenKeepsIt() {
        var commitment = fixture.followUp("JAR", QUESTIONS, "2023-T1").commitment();
        var yes = new CommitmentDraft(CommitmentAnswer.YES, "", "", null);
        visitor(coordinator("JAR")).acts(() -> undertaking.answer(commitment.id(), commitment.version(), yes));

        assertThatThrownBy(this::takesBackJarva).satisfies(it -> isRefusedFor(it, "Järva: 3.2"));
    }

    @Test
    void aStepThatTheNewUnitHasSetItselfKeepsIt() {
        var commitment = fixture.followUp("JAR", QUESTIONS, "2023-T1").commitment();
        var step = new MilestoneDraft("Alla chefer är utbildade", LocalDate.of(2023, 9, 1));
        visitor(coordinator("JAR")).acts(() -> milestones.add(commitment.id(), step));

        assertThatThrownBy(this::takesBackJarva).satisfies(it -> isRefusedFor(it, "Järva: 3.2"));
    }

    @Test
    void theAdministratorReadsWhatStandsInTheWay() {
        writes("JAR");
        var admin = visitor("admin", "Stockholms stad", Role.ADMIN);

        admin.opens("admin/organisation")
                .clicksTheOneCalled("Ta tillbaka: 1 juli 2023: Rinkeby-Kista, Spånga-Tensta slogs samman till Järva")
                .sees("Järva försvinner med allt under och allt som väntas där")
                .confirms("Ta tillbaka")
                .isTold("Det går inte att ta tillbaka, för här har någon redan skrivit:"
                        + " Järva T1 2023: 3.2. Gör i stället en ny ändring.");
    }

    @Test
    void theAdministratorTakesAMergerBackWhereNothingIsWritten() {
        visitor("admin", "Stockholms stad", Role.ADMIN)
                .opens("admin/organisation")
                .clicksTheOneCalled("Ta tillbaka: 1 juli 2023: Rinkeby-Kista, Spånga-Tensta slogs samman till Järva")
                .confirms("Ta tillbaka")
                .isTold("Omorganisationen till Järva är borttagen.");

        visitor(coordinator("RIK")).opens("").sees("3.2 Implementera rutiner för kortfrågor");
    }

    private void takesBackJarva() {
        var jarva = fixture.unit("JAR").id();
        visitor(fixture.person("STHLM", Role.ADMIN)).acts(() -> restructuring.takeBack(jarva));
    }

    private void writes(String unit) {
        var followUp = fixture.followUp(unit, QUESTIONS, "2023-T1");
        as(coordinator(unit), () -> service.save(followUp.id(), followUp.version(), ANSWER));
    }

    private PortalUser coordinator(String unit) {
        return fixture.person(unit, Role.COORDINATOR);
    }

    private static void isRefusedFor(Throwable thrown, String what) {
        assertThat(thrown).isInstanceOfSatisfying(UnitCannotChange.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.ANSWERED);
            assertThat(it.faults().getFirst().subject()).isEqualTo(what);
        });
    }
}
