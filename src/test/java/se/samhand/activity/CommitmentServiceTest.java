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
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalTest;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** What a unit says to what the programme asks of it, and what then is expected. */
@PortalTest
class CommitmentServiceTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final CommitmentDraft YES = new CommitmentDraft(CommitmentAnswer.YES, "", "", null);
    private static final CommitmentDraft NOT_US =
            new CommitmentDraft(CommitmentAnswer.NOT_APPLICABLE, "", "Vi har ingen sådan verksamhet.", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private CommitmentService service;

    @Autowired
    private CommitmentReader reader;

    @Autowired
    private NotApplicableService decisions;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DatabaseWork work;

    private PortalUser karin;
    private PortalUser office;
    private Commitment commitment;

    @BeforeEach
    void jarvaIsAsked() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = fixture.person("JAR", Role.COORDINATOR);
        office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
        commitment = fixture.followUp("JAR", QUESTIONS, "2025-T2").commitment();
    }

    @Test
    void aUnitThatSaysYesHasSaidSo() {
        answer(YES);
        assertThat(read(karin).undertaking().state()).isEqualTo(CommitmentState.ONGOING);
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2025-T2")).isTrue();
    }

    @Test
    void ownWordsStandBesideTheProgrammes() {
        answer(new CommitmentDraft(CommitmentAnswer.YES_ADAPTED, "Vi börjar med ekonomiskt bistånd.", "", null));
        var seen = read(fixture.person("FAR", Role.COORDINATOR));
        assertThat(seen.undertaking().localText()).isEqualTo("Vi börjar med ekonomiskt bistånd.");
        assertThat(seen.commitment().activityText()).isEqualTo(commitment.activityText());
    }

    @Test
    void everythingThatIsMissingIsTold() {
        for (var draft : new CommitmentDraft[] {
            new CommitmentDraft(null, "", "", null),
            new CommitmentDraft(CommitmentAnswer.YES_ADAPTED, " ", "", null),
            new CommitmentDraft(CommitmentAnswer.NOT_APPLICABLE, "", "", null)
        }) {
            assertThatThrownBy(() -> answer(draft)).isInstanceOf(CommitmentIncomplete.class);
        }
        assertThat(read(karin).undertaking().answer()).isNull();
    }

    @Test
    void onlyItsOwnCoordinatorAnswers() {
        for (var other : new PortalUser[] {
            fixture.person("FAR", Role.COORDINATOR),
            fixture.person("JAR", Role.APPROVER),
            office,
            fixture.person("STHLM", Role.ADMIN),
            fixture.person("1000M", Role.PARTNER_EDITOR)
        }) {
            assertThatThrownBy(() -> as(other, () -> {
                        service.answer(commitment.id(), commitment.version(), YES);
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatDoesNotConcernTheUnitIsAwaitedUntilTheProgrammeOfficeAgrees() {
        answer(NOT_US);
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2025-T2")).isTrue();
        assertThat(as(office, tasks::countMine)).isOne();

        decide(() -> decisions.accept(commitment.id()));

        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2025-T2")).isFalse();
        assertThat(as(office, tasks::countMine)).isZero();
    }

    @Test
    void whatTheProgrammeOfficeDoesNotAgreeToWaitsForTheCoordinatorAgain() {
        var before = as(karin, tasks::countMine);
        answer(NOT_US);
        decide(() -> decisions.refuse(commitment.id(), "Alla stadsdelar har mottagning."));
        assertThat(read(karin).undertaking().state()).isEqualTo(CommitmentState.NA_REFUSED);
        assertThat(read(karin).requests().getFirst().decisionReason()).isEqualTo("Alla stadsdelar har mottagning.");
        assertThat(as(karin, tasks::countMine)).isEqualTo(before + 1);

        answer(YES);
        assertThat(as(karin, tasks::countMine)).isEqualTo(before);
    }

    @Test
    void onlyTheProgrammeOfficeDecidesAndOnlyOnce() {
        answer(NOT_US);
        assertThatThrownBy(() -> as(karin, () -> {
                    decisions.accept(commitment.id());
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        decide(() -> decisions.accept(commitment.id()));
        assertThatThrownBy(() -> decide(() -> decisions.accept(commitment.id())))
                .isInstanceOf(CommitmentNotPossible.class);
    }

    @Test
    void theQuestionComesBackTheYearAfter() {
        answer(NOT_US);
        decide(() -> decisions.accept(commitment.id()));
        fixture.itIs(LocalDate.of(2026, 1, 2));
        fixture.renew();
        // The programme goes on in its next version then, and with it the question.
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-VB").isAwaited()).isFalse();
    }

    @Test
    void aPauseOverThePeriodsLastDayAwaitsNothingAndEndingItAwaitsItAgain() {
        answer(YES);
        var august = LocalDate.of(2025, 8, 31);
        var pause = new PauseDraft(august, LocalDate.of(2025, 10, 31), "Vakans");
        var before = version();
        as(karin, () -> {
            service.pause(commitment.id(), before, pause);
            return true;
        });
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2025-T2")).isFalse();
        fixture.itIs(august);
        var paused = version();
        as(karin, () -> {
            service.goOn(commitment.id(), paused, august);
            return true;
        });
        assertThat(fixture.isAwaited("JAR", QUESTIONS, "2025-T2")).isTrue();
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        var read = commitment.version();
        answer(YES);
        assertThatThrownBy(() -> as(karin, () -> {
                    service.answer(commitment.id(), read, NOT_US);
                    return true;
                }))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void allThatWaitForAnAnswerAreUndertakenAtOnceAndTheRestStayAsTheyStand() {
        answer(NOT_US);
        var jarva = fixture.unit("JAR").id();
        var ids = as(karin, () -> reader.ofUnit(jarva, Pageable.ofSize(100))).stream()
                .map(CommitmentLine::id)
                .toList();
        assertThat(as(karin, () -> service.undertakeAll(ids, null))).isEqualTo(ids.size() - 1);
        assertThat(as(karin, () -> reader.ofUnit(jarva, Pageable.ofSize(100))))
                .extracting(CommitmentLine::state)
                .contains(CommitmentState.NA_REQUESTED)
                .doesNotContain(CommitmentState.PROPOSED);
        assertThat(as(karin, tasks::mine).later())
                .filteredOn(task -> task.kind().equals("COMMITMENTS"))
                .extracting(TaskLine::title)
                .doesNotContain("Järva");
    }

    @Test
    void oneOfAnotherBoardAmongThemForbidsAll() {
        var theirs = fixture.followUp("FAR", QUESTIONS, "2025-T2").commitment().id();
        assertThatThrownBy(() -> as(karin, () -> service.undertakeAll(List.of(commitment.id(), theirs), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aUnitsListComesInTheOrderOfAnIndexAndTakesTheSameFewStatements() {
        var jarva = fixture.unit("JAR").id();
        as(karin, () -> reader.ofUnit(jarva, Pageable.ofSize(50)));
        var cost = as(karin, () -> work.of(() -> reader.ofUnit(jarva, Pageable.ofSize(50))));
        assertThat(cost.statements()).isEqualTo(1);
        assertThat(cost.temporaryTables()).isZero();
        assertThat(cost.sorts()).isZero();
    }

    @Test
    void aMilestoneIsReachedWithSomethingToShowForIt() {
        as(karin, () -> {
            milestones.add(commitment.id(), new MilestoneDraft("Rutinen är beslutad", LocalDate.of(2025, 8, 1)));
            return true;
        });
        var late = read(karin).milestones().getFirst();
        assertThat(late.late()).isTrue();
        as(karin, () -> {
            milestones.reached(
                    commitment.id(),
                    late.id(),
                    late.version(),
                    new MilestoneReached(LocalDate.of(2025, 8, 30), "Dnr 1.1-2/2025"));
            return true;
        });
        assertThat(read(karin).milestones().getFirst().late()).isFalse();
    }

    @Test
    void aMilestoneOfAnotherCommitmentIsNotReachedThroughOnesOwn() {
        var farsta = fixture.person("FAR", Role.COORDINATOR);
        var theirs = fixture.followUp("FAR", QUESTIONS, "2025-T2").commitment();
        as(farsta, () -> {
            milestones.add(theirs.id(), new MilestoneDraft("Deras", LocalDate.of(2025, 8, 1)));
            return true;
        });
        var milestone = as(farsta, () -> reader.read(theirs.id()).orElseThrow())
                .milestones()
                .getFirst();
        assertThatThrownBy(() -> as(karin, () -> {
                    milestones.remove(commitment.id(), milestone.id(), milestone.version());
                    return true;
                }))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    private void answer(CommitmentDraft draft) {
        var version = version();
        as(karin, () -> {
            service.answer(commitment.id(), version, draft);
            return true;
        });
    }

    private void decide(Runnable deed) {
        as(office, () -> {
            deed.run();
            return true;
        });
    }

    private long version() {
        return read(karin).commitment().version();
    }

    private CommitmentReading read(PortalUser user) {
        return as(user, () -> reader.read(commitment.id()).orElseThrow());
    }
}
