package se.samhand.activity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Each step that a follow-up may take, and each that it may not, for everybody who might try. */
@PortalTest
class ReviewStagesTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final FollowUpDraft WHOLE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);
    private static final CompletionDraft COMPLETION =
            new CompletionDraft(TODAY.plusDays(7), List.of(new MarkDraft(Answer.NARRATIVE, "Vilka enheter?")));
    private static final ReasonDraft REASON = new ReasonDraft("Därför.");

    private enum Situation {
        EXPECTED,
        DRAFT,
        AT_THE_BOARD,
        CHANGE_ASKED,
        AT_THE_CITY,
        APPROVED,
        ACCEPTED,
        RETURNED_BY_THE_BOARD,
        RETURNED_BY_THE_CITY,
        DRAFT_OF_COMPLETION,
        EXCUSED
    }

    private enum Deed {
        SAVE,
        SUBMIT,
        APPROVE,
        ASK_FOR_COMPLETION,
        ASK_TO_CHANGE,
        REFUSE_CHANGE,
        EXCUSE,
        EXPECT_AGAIN
    }

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ExcuseService excuses;

    @Autowired
    private FollowUps followUps;

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
        people.put("other approver", fixture.person("FAR", Role.APPROVER));
        people.put("unit manager", fixture.person("JAR-EKB", Role.UNIT_MANAGER));
        people.put("trainer", fixture.person("SOF", Role.TRAINER));
        people.put("partnership officer", fixture.person("SOF", Role.PARTNERSHIP_OFFICER));
        people.put("auditor", fixture.person("STHLM", Role.AUDITOR));
        people.put("admin", fixture.person("STHLM", Role.ADMIN));
        people.put("partner", fixture.person("1000M", Role.PARTNER_EDITOR, Role.PARTNER_SIGNATORY));
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void onlyTheStepsOfTheTableAreTaken(Situation situation) {
        if (situation != Situation.AT_THE_CITY) {
            fixture.somebodyApprovesAt("JAR");
        }
        bringTo(situation);
        var before = followUp().stage();
        var taken = new TreeMap<String, Stage>();
        people.forEach((name, person) -> {
            for (var deed : Deed.values()) {
                tries(person, deed).ifPresent(after -> taken.put(name + " " + deed, after));
            }
        });
        assertThat(taken).isEqualTo(new TreeMap<>(allowed(situation)));
        assertThat(followUp().stage()).isEqualTo(before);
    }

    private static Map<String, Stage> allowed(Situation situation) {
        return switch (situation) {
            case EXPECTED ->
                Map.of(
                        "coordinator SAVE", Stage.DRAFT,
                        "coordinator SUBMIT", Stage.SUBMITTED,
                        "office EXCUSE", Stage.EXCUSED);
            case DRAFT -> Map.of("coordinator SAVE", Stage.DRAFT, "coordinator SUBMIT", Stage.SUBMITTED);
            case AT_THE_BOARD ->
                Map.of(
                        "coordinator ASK_TO_CHANGE", Stage.SUBMITTED,
                        "approver APPROVE", Stage.APPROVED,
                        "approver ASK_FOR_COMPLETION", Stage.RETURNED);
            case CHANGE_ASKED ->
                Map.of(
                        "approver REFUSE_CHANGE", Stage.SUBMITTED,
                        "approver APPROVE", Stage.APPROVED,
                        "approver ASK_FOR_COMPLETION", Stage.RETURNED);
            case AT_THE_CITY ->
                Map.of(
                        "coordinator ASK_TO_CHANGE", Stage.SUBMITTED,
                        "office APPROVE", Stage.ACCEPTED,
                        "office ASK_FOR_COMPLETION", Stage.RETURNED);
            case APPROVED ->
                Map.of(
                        "coordinator ASK_TO_CHANGE", Stage.APPROVED,
                        "office APPROVE", Stage.ACCEPTED,
                        "office ASK_FOR_COMPLETION", Stage.RETURNED);
            case ACCEPTED ->
                Map.of(
                        "coordinator ASK_TO_CHANGE", Stage.ACCEPTED,
                        "office ASK_FOR_COMPLETION", Stage.RETURNED);
            case RETURNED_BY_THE_BOARD, RETURNED_BY_THE_CITY, DRAFT_OF_COMPLETION ->
                Map.of("coordinator SAVE", Stage.DRAFT, "coordinator SUBMIT", Stage.SUBMITTED);
            case EXCUSED -> Map.of("office EXPECT_AGAIN", Stage.EXPECTED);
        };
    }

    /** Tries it and takes it back; empty when it was refused. */
    private Optional<Stage> tries(PortalUser person, Deed deed) {
        return requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                as(person, () -> {
                    does(deed);
                    return true;
                });
            } catch (RuntimeException refused) {
                return Optional.<Stage>empty();
            }
            followUps.flush();
            return Optional.of(followUp().stage());
        }));
    }

    private void does(Deed deed) {
        var it = followUp();
        switch (deed) {
            case SAVE -> service.save(it.id(), it.version(), WHOLE);
            case SUBMIT -> service.submit(it.id(), it.version(), WHOLE);
            case APPROVE -> reviews.approve(it.id(), it.version());
            case ASK_FOR_COMPLETION -> reviews.askForCompletion(it.id(), it.version(), COMPLETION);
            case ASK_TO_CHANGE -> service.askToChange(it.id(), new RequestDraft(""));
            case REFUSE_CHANGE -> reviews.refuseChange(it.id(), it.version(), REASON);
            case EXCUSE -> excuses.excuse(it.id(), REASON);
            case EXPECT_AGAIN -> excuses.expectAgain(it.id(), REASON);
        }
    }

    private void bringTo(Situation situation) {
        switch (situation) {
            case EXPECTED -> {}
            case DRAFT -> steps("coordinator", Deed.SAVE);
            case AT_THE_BOARD, AT_THE_CITY -> steps("coordinator", Deed.SUBMIT);
            case CHANGE_ASKED -> steps("coordinator", Deed.SUBMIT, Deed.ASK_TO_CHANGE);
            case APPROVED -> {
                bringTo(Situation.AT_THE_BOARD);
                steps("approver", Deed.APPROVE);
            }
            case ACCEPTED -> {
                bringTo(Situation.APPROVED);
                steps("office", Deed.APPROVE);
            }
            case RETURNED_BY_THE_BOARD -> {
                bringTo(Situation.AT_THE_BOARD);
                steps("approver", Deed.ASK_FOR_COMPLETION);
            }
            case RETURNED_BY_THE_CITY -> {
                bringTo(Situation.APPROVED);
                steps("office", Deed.ASK_FOR_COMPLETION);
            }
            case DRAFT_OF_COMPLETION -> {
                bringTo(Situation.RETURNED_BY_THE_CITY);
                steps("coordinator", Deed.SAVE);
            }
            case EXCUSED -> steps("office", Deed.EXCUSE);
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

    private FollowUp followUp() {
        return fixture.followUp("JAR", QUESTIONS, "2025-T2");
    }
}
