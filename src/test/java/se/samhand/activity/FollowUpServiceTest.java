package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;
import se.samhand.tasks.TaskService;

/** Who may read and write a follow-up, and what must hold before it is submitted. */
@PortalTest
class FollowUpServiceTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final FollowUpDraft WHOLE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private TaskService tasks;

    private PortalUser karin;
    private FollowUp followUp;

    @BeforeEach
    void jarvaOwesAFollowUp() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = fixture.person("JAR", Role.COORDINATOR);
        followUp = fixture.followUp("JAR", QUESTIONS, "2025-T2");
    }

    @Test
    void aDraftIsReadWithinItsOwnBoardOnly() {
        as(karin, () -> service.save(followUp.id(), followUp.version(), WHOLE));
        assertThat(seenBy(fixture.person("JAR", Role.APPROVER)).followUp()).isPresent();
        assertThat(seenBy(fixture.person("SOF", Role.PROGRAMME_OFFICE)).followUp())
                .isEmpty();
        assertThat(seenBy(fixture.person("SOF", Role.PROGRAMME_OFFICE)).hidden())
                .isTrue();
        assertThat(seenBy(fixture.person("FAR", Role.COORDINATOR)).followUp()).isEmpty();
    }

    @Test
    void whatIsSubmittedAllOfTheCitysStaffReadAndNobodyElseWrites() {
        as(karin, () -> service.submit(followUp.id(), followUp.version(), WHOLE));
        var farsta = fixture.person("FAR", Role.COORDINATOR);
        assertThat(seenBy(farsta).followUp()).isPresent();
        assertThat(seenBy(farsta).mayWrite()).isFalse();
        assertThat(seenBy(fixture.person("SOF", Role.PROGRAMME_OFFICE)).followUp())
                .isPresent();
    }

    @Test
    void onlyItsOwnCoordinatorWrites() {
        for (var other : new PortalUser[] {
            fixture.person("FAR", Role.COORDINATOR),
            fixture.person("JAR", Role.APPROVER),
            fixture.person("SOF", Role.PROGRAMME_OFFICE),
            fixture.person("STHLM", Role.ADMIN),
            fixture.person("1000M", Role.PARTNER_EDITOR)
        }) {
            refused(other, () -> service.save(followUp.id(), followUp.version(), WHOLE));
            refused(other, () -> service.submit(followUp.id(), followUp.version(), WHOLE));
            refused(other, () -> service.submitUnchanged(followUp.id(), followUp.version()));
        }
    }

    @Test
    void theHostOfASupportCentreWritesForIt() {
        var centre = fixture.followUp("RVCV", "VNR-2021/4.2", "2025-T2");
        assertThat(as(karin, () -> service.save(centre.id(), centre.version(), WHOLE))
                        .stage())
                .isEqualTo(Stage.DRAFT);
    }

    @Test
    void aPartnerReadsNoFollowUp() {
        refused(
                fixture.person("1000M", Role.PARTNER_EDITOR),
                () -> service.page(followUp.commitment().id(), "2025-T2"));
    }

    @Test
    void whatIsNotWholeIsNotSubmittedAndEverythingIsToldAtOnce() {
        var deviates = new FollowUpDraft(ActivityStatus.DEVIATES, "", "", "", "", null);
        assertThatThrownBy(() -> as(karin, () -> service.submit(followUp.id(), followUp.version(), deviates)))
                .isInstanceOfSatisfying(
                        NotReadyToSubmit.class,
                        refusal -> assertThat(refusal.faults()).hasSize(5));
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-T2").stage()).isEqualTo(Stage.EXPECTED);
    }

    @Test
    void aPersonalNumberIsNeverStored() {
        var draft = new FollowUpDraft(ActivityStatus.ON_PLAN, "Ärende 19121212-1212", "", "", "", null);
        assertThatThrownBy(() -> as(karin, () -> service.save(followUp.id(), followUp.version(), draft)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void whatSomebodyElseHasSavedMeanwhileIsNotOverwritten() {
        as(karin, () -> service.save(followUp.id(), followUp.version(), WHOLE));
        var late = new FollowUpDraft(ActivityStatus.DONE, "Klart.", "", "", "", null);
        assertThatThrownBy(() -> as(karin, () -> service.save(followUp.id(), followUp.version(), late)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.theirs().answer()).isEqualTo(WHOLE));
        assertThat(fixture.followUp("JAR", QUESTIONS, "2025-T2").answer()).isEqualTo(WHOLE);
    }

    @Test
    void submittingTwiceIsRefused() {
        var done = as(karin, () -> service.submit(followUp.id(), followUp.version(), WHOLE));
        assertThatThrownBy(() -> as(karin, () -> service.submit(done.id(), done.version(), WHOLE)))
                .isInstanceOf(AlreadySubmitted.class);
    }

    @Test
    void aClosedPeriodTakesNothing() {
        fixture.itIs(LocalDate.of(2025, 10, 1));
        assertThatThrownBy(() -> as(karin, () -> service.save(followUp.id(), followUp.version(), WHOLE)))
                .isInstanceOf(PeriodNotOpen.class);
    }

    @Test
    void submittingClosesTheTask() {
        var before = as(karin, tasks::countMine);
        as(karin, () -> service.submit(followUp.id(), followUp.version(), WHOLE));
        assertThat(as(karin, tasks::countMine)).isEqualTo(before - 1);
    }

    @Test
    void noChangeSinceLastTimeRepeatsTheAnswerAndSaysSo() {
        as(karin, () -> service.submit(followUp.id(), followUp.version(), WHOLE));
        fixture.itIs(LocalDate.of(2025, 12, 10));
        var next = fixture.followUp("JAR", QUESTIONS, "2025-VB");
        var repeated = as(karin, () -> service.submitUnchanged(next.id(), next.version()));
        assertThat(repeated.answer()).isEqualTo(WHOLE);
        assertThat(repeated.unchanged()).isTrue();
    }

    @Test
    void whoHasNeverAnsweredHasNothingToRepeat() {
        assertThatThrownBy(() -> as(karin, () -> service.submitUnchanged(followUp.id(), followUp.version())))
                .isInstanceOf(NothingToRepeat.class);
    }

    private CommitmentPage seenBy(PortalUser user) {
        return as(
                user, () -> service.page(followUp.commitment().id(), "2025-T2").orElseThrow());
    }

    private static void refused(PortalUser user, Supplier<?> deed) {
        assertThatThrownBy(() -> as(user, deed::get)).isInstanceOf(AccessDeniedException.class);
    }
}
