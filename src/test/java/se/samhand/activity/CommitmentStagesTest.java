package se.samhand.activity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** Each step that a commitment may take, and each that it may not, for everybody who might try. */
@PortalTest
class CommitmentStagesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final CommitmentDraft YES = new CommitmentDraft(CommitmentAnswer.YES, "", "", null);
    private static final CommitmentDraft NOT_US =
            new CommitmentDraft(CommitmentAnswer.NOT_APPLICABLE, "", "Vi har ingen sådan verksamhet.", null);

    private enum Deed {
        UNDERTAKE,
        ASK_NOT_TO_BE_CONCERNED,
        AGREE,
        DISAGREE,
        PAUSE,
        GO_ON,
        FINISH,
        GIVE_UP,
        TAKE_UP_AGAIN
    }

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private CommitmentService service;

    @Autowired
    private NotApplicableService decisions;

    @Autowired
    private Commitments commitments;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Map<String, PortalUser> people = new LinkedHashMap<>();

    @BeforeEach
    void theCity() {
        fixture.city(TODAY);
        people.put("coordinator", fixture.person("JAR", Role.COORDINATOR));
        people.put("approver", fixture.person("JAR", Role.APPROVER));
        people.put("office", fixture.person("SOF", Role.PROGRAMME_OFFICE));
        people.put("other coordinator", fixture.person("FAR", Role.COORDINATOR));
        people.put("unit manager", fixture.person("JAR-EKB", Role.UNIT_MANAGER));
        people.put("trainer", fixture.person("SOF", Role.TRAINER));
        people.put("partnership officer", fixture.person("SOF", Role.PARTNERSHIP_OFFICER));
        people.put("auditor", fixture.person("STHLM", Role.AUDITOR));
        people.put("admin", fixture.person("STHLM", Role.ADMIN));
        people.put("partner", fixture.person("1000M", Role.PARTNER_EDITOR, Role.PARTNER_SIGNATORY, Role.PARTNER_ADMIN));
    }

    /** That nobody asks any longer follows from the programme, and that it has yet to begin from its days. */
    @ParameterizedTest
    @EnumSource(
            value = CommitmentState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LAPSED", "COMMITTED"})
    void onlyTheStepsOfTheTableAreTaken(CommitmentState state) {
        bringTo(state);
        assertThat(commitment().undertaking().state()).isEqualTo(state);
        var taken = new TreeMap<String, CommitmentState>();
        people.forEach((name, person) -> {
            for (var deed : Deed.values()) {
                tries(person, deed).ifPresent(after -> taken.put(name + " " + deed, after));
            }
        });
        assertThat(taken).isEqualTo(new TreeMap<>(allowed(state)));
        assertThat(commitment().undertaking().state()).isEqualTo(state);
    }

    private static Map<String, CommitmentState> allowed(CommitmentState state) {
        return switch (state) {
            case PROPOSED, NA_REFUSED, NA_ACCEPTED ->
                Map.of(
                        "coordinator UNDERTAKE", CommitmentState.ONGOING,
                        "coordinator ASK_NOT_TO_BE_CONCERNED", CommitmentState.NA_REQUESTED);
            case ONGOING ->
                Map.of(
                        "coordinator UNDERTAKE", CommitmentState.ONGOING,
                        "coordinator ASK_NOT_TO_BE_CONCERNED", CommitmentState.NA_REQUESTED,
                        "coordinator PAUSE", CommitmentState.PAUSED,
                        "coordinator FINISH", CommitmentState.DONE,
                        "coordinator GIVE_UP", CommitmentState.DISCONTINUED);
            case PAUSED ->
                Map.of(
                        "coordinator UNDERTAKE", CommitmentState.PAUSED,
                        "coordinator ASK_NOT_TO_BE_CONCERNED", CommitmentState.NA_REQUESTED,
                        "coordinator GO_ON", CommitmentState.ONGOING,
                        "coordinator FINISH", CommitmentState.DONE,
                        "coordinator GIVE_UP", CommitmentState.DISCONTINUED);
            case DONE, DISCONTINUED -> Map.of("coordinator TAKE_UP_AGAIN", CommitmentState.ONGOING);
            case NA_REQUESTED ->
                Map.of("office AGREE", CommitmentState.NA_ACCEPTED, "office DISAGREE", CommitmentState.NA_REFUSED);
            case LAPSED, COMMITTED -> Map.of();
        };
    }

    /** Tries it and takes it back; empty when it was refused. */
    private Optional<CommitmentState> tries(PortalUser person, Deed deed) {
        return requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                as(person, () -> {
                    does(deed);
                    return true;
                });
            } catch (RuntimeException refused) {
                return Optional.<CommitmentState>empty();
            }
            commitments.flush();
            return Optional.of(commitment().undertaking().state());
        }));
    }

    private void does(Deed deed) {
        var it = commitment();
        switch (deed) {
            case UNDERTAKE -> service.answer(it.id(), it.version(), YES);
            case ASK_NOT_TO_BE_CONCERNED -> service.answer(it.id(), it.version(), NOT_US);
            case AGREE -> decisions.accept(it.id());
            case DISAGREE -> decisions.refuse(it.id(), "Ni har en mottagning.");
            case PAUSE ->
                service.pause(
                        it.id(), it.version(), new PauseDraft(TODAY, TODAY.plusDays(30), "Ombyggnad av mottagningen."));
            case GO_ON -> service.goOn(it.id(), it.version(), TODAY);
            case FINISH -> service.finish(it.id(), it.version());
            case GIVE_UP -> service.giveUp(it.id(), it.version(), "Ersatt av annat.");
            case TAKE_UP_AGAIN -> service.takeUpAgain(it.id(), it.version());
        }
    }

    private void bringTo(CommitmentState state) {
        switch (state) {
            case PROPOSED, LAPSED, COMMITTED -> {}
            case ONGOING -> steps("coordinator", Deed.UNDERTAKE);
            case PAUSED -> steps("coordinator", Deed.UNDERTAKE, Deed.PAUSE);
            case DONE -> steps("coordinator", Deed.UNDERTAKE, Deed.FINISH);
            case DISCONTINUED -> steps("coordinator", Deed.UNDERTAKE, Deed.GIVE_UP);
            case NA_REQUESTED -> steps("coordinator", Deed.ASK_NOT_TO_BE_CONCERNED);
            case NA_ACCEPTED -> {
                bringTo(CommitmentState.NA_REQUESTED);
                steps("office", Deed.AGREE);
            }
            case NA_REFUSED -> {
                bringTo(CommitmentState.NA_REQUESTED);
                steps("office", Deed.DISAGREE);
            }
        }
    }

    private void steps(String person, Deed... deeds) {
        for (var deed : deeds) {
            as(requireNonNull(people.get(person)), () -> {
                does(deed);
                return true;
            });
        }
    }

    private Commitment commitment() {
        var id = fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2").commitment().id();
        return commitments.findById(id).orElseThrow();
    }
}
