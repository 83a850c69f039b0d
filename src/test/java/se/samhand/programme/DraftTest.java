package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.programme.ProgrammeFixture.OFFICE;
import static se.samhand.programme.ProgrammeFixture.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.organisation.Unit;
import se.samhand.organisation.Verification;
import se.samhand.programme.DraftFault.Reason;
import se.samhand.programme.DraftTree.GoalLine;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** The programme office drafts the next version; what is decided stays as it is. */
@PortalTest
class DraftTest {

    private static final String VNR = "VNR-2021";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final NewDraft COPY = new NewDraft(true, FIRST, LAST, "", Verification.ILLUSTRATIVE);

    @Autowired
    private VersionService versions;

    @Autowired
    private DraftTreeService trees;

    @Autowired
    private DraftGoalService goals;

    @Autowired
    private DraftActivityService activities;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PortalClock clock;

    @BeforeEach
    void theProgramme(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture fixture) {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
        units.stockholm();
        fixture.theProgrammes();
        fixture.theSecondVersion();
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aCopyHoldsWhatGoesOnWithItsKeysAndItsOwnTime() {
        start(COPY);
        var draft = tree();
        assertThat(draft.draft().number()).isEqualTo(3);
        assertThat(draft.goals()).extracting(GoalLine::code).containsExactly("1", "2", "3", "4");
        assertThat(codes(draft.goals().get(2))).containsExactly("3.2", "3.3", "3.5", "3.6");
        var questions = activity("3.2");
        assertThat(questions.key()).isEqualTo("VNR-2021/3.2");
        assertThat(questions.fields().endsOn()).isEqualTo(LAST);
        assertThat(questions.fields().responsibilities())
                .extracting(ResponsibilityDraft::responsible)
                .containsExactly("ALL_DISTRICTS", "SOC");
    }

    @Test
    void anEmptyDraftIsEmptyAndThereIsOneAtATime() {
        start(new NewDraft(false, FIRST, LAST, "", Verification.SOURCED));
        assertThat(tree().goals()).isEmpty();
        assertThatThrownBy(() -> start(COPY)).isInstanceOf(DraftExists.class);
    }

    @Test
    void whatIsNewNeverGetsAKeyThatAnythingEverHad() {
        start(new NewDraft(false, FIRST, LAST, "", Verification.SOURCED));
        var one = as(OFFICE, () -> goals.add(VNR, goal("1", "Något helt annat")));
        assertThat(one.key()).isEqualTo("VNR-2021/1-v3");
        var five = as(OFFICE, () -> goals.add(VNR, goal("5", "Ett femte")));
        assertThat(five.key()).isEqualTo("VNR-2021/5");
        as(OFFICE, () -> goals.change(one.id(), one.version(), goal("6", "Något helt annat")));
        var again = as(OFFICE, () -> goals.add(VNR, goal("1", "Ett till")));
        assertThat(again.key()).isEqualTo("VNR-2021/1-v3-2");
    }

    @Test
    void everyFaultOfAnActivityIsToldAtOnce() {
        start(COPY);
        var draft = new ActivityDraft(
                tree().goals().getFirst().id(),
                "1.1",
                "Ord",
                LAST,
                FIRST,
                Verification.SOURCED,
                Verification.SOURCED,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(
                        named("SOC", ResponsibilityRole.LEADS, null, null),
                        named("SOC", ResponsibilityRole.INFORMED, FIRST, null),
                        named("XYZ", ResponsibilityRole.LEADS, LAST, FIRST)));
        assertThat(as(OFFICE, () -> activities.faultsOf(VNR, null, draft)))
                .extracting(DraftFault::field, DraftFault::reason)
                .contains(
                        tuple("code", Reason.CODE_TAKEN),
                        tuple("endsOn", Reason.ENDS_BEFORE_IT_BEGINS),
                        tuple("responsibilities[1].responsible", Reason.NAMED_TWICE),
                        tuple("responsibilities[2].responsible", Reason.UNIT_UNKNOWN),
                        tuple("responsibilities[2].validTo", Reason.ENDS_BEFORE_IT_BEGINS));
        assertThatThrownBy(() -> as(OFFICE, () -> activities.add(VNR, draft))).isInstanceOf(DraftNotPossible.class);
    }

    @Test
    void theSameUnitMayLeadComeBackAndContributeAtDifferentTimes() {
        start(COPY);
        var half = LocalDate.of(2028, 6, 30);
        var questions = activity("3.2");
        var changed = as(
                OFFICE,
                () -> activities.change(
                        questions.id(),
                        questions.version(),
                        with(
                                questions.fields(),
                                named("SOC", ResponsibilityRole.LEADS, null, half),
                                named("SOC", ResponsibilityRole.CONTRIBUTES, half.plusDays(1), null))));
        assertThat(activity("3.2").fields()).isEqualTo(changed.fields());
        assertThat(changed.fields().responsibilities())
                .extracting(ResponsibilityDraft::validTo)
                .containsExactly(half, null);
    }

    @Test
    void aGroupIsTheUnitsOfTheDay() {
        var districts = List.of(named("ALL_DISTRICTS", ResponsibilityRole.LEADS, null, null));
        assertThat(named(districts, LocalDate.of(2023, 6, 30))).hasSize(13);
        assertThat(named(districts, LocalDate.of(2023, 7, 1))).hasSize(11);
        var later = List.of(named("ALL_DISTRICTS", ResponsibilityRole.LEADS, FIRST, null));
        assertThat(named(later, FIRST.minusDays(1))).isEmpty();
        assertThat(named(later, FIRST)).hasSize(11);
    }

    @Test
    void anActivityMovesWithoutLosingItsNumberAndANewNumberIsOnlySuggested() {
        start(COPY);
        var three = tree().goals().get(2);
        var last = three.activities().getLast();
        act(() -> trees.moveActivity(
                VNR, last.id(), three.id(), three.activities().getFirst().id()));
        assertThat(codes(tree().goals().get(2))).containsExactly("3.6", "3.2", "3.3", "3.5");
        assertThat(tree().renumbering())
                .extracting(it -> it.oldCode() + " " + it.newCode())
                .containsExactly("3.6 3.2", "3.2 3.3", "3.3 3.5", "3.5 3.6");

        act(() -> trees.renumber(VNR, tree().version()));
        assertThat(codes(tree().goals().get(2))).containsExactly("3.2", "3.3", "3.5", "3.6");
        assertThat(activity("3.2").key()).isEqualTo("VNR-2021/3.6");
        assertThat(tree().renumbering()).isEmpty();
    }

    @Test
    void anActivityGoesOverIntoAnotherGoal() {
        start(COPY);
        var one = tree().goals().get(0);
        var three = tree().goals().get(2);
        act(() -> trees.moveActivity(VNR, one.activities().getFirst().id(), three.id(), null));
        assertThat(codes(tree().goals().get(2))).containsExactly("3.2", "3.3", "3.5", "3.6", "1.1");
        assertThat(tree().renumbering())
                .extracting(it -> it.oldCode() + " " + it.newCode())
                .containsExactly("1.1 3.7");
    }

    @Test
    void aGoalMovesAndItsActivitiesComeAlong() {
        start(COPY);
        var goalsBefore = tree().goals();
        act(() ->
                trees.moveGoal(VNR, goalsBefore.get(3).id(), goalsBefore.get(0).id()));
        assertThat(tree().goals()).extracting(GoalLine::code).containsExactly("4", "1", "2", "3");
        assertThat(codes(tree().goals().get(0))).containsExactly("4.1", "4.2", "4.3", "4.4");
    }

    @Test
    void whoeverWritesIsNotDisturbedByAMoveButByAnotherWriter() {
        start(COPY);
        var mine = activity("3.2");
        var three = tree().goals().get(2);
        act(() -> trees.moveActivity(VNR, mine.id(), three.id(), null));
        var saved = as(OFFICE, () -> activities.change(mine.id(), mine.version(), mine.fields()));
        assertThatThrownBy(() -> as(OFFICE, () -> activities.change(mine.id(), saved.version() - 1, mine.fields())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void numbersThatSomebodyElseHasChangedMeanwhileAreNotHandedOut() {
        start(COPY);
        var seen = tree();
        var four = seen.goals().get(3);
        act(() -> trees.moveGoal(VNR, four.id(), seen.goals().getFirst().id()));
        assertThatThrownBy(() -> act(() -> trees.renumber(VNR, seen.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aGoalIsTakenAwayWithItsActivitiesAndStaysWhereItIsDecided() {
        start(COPY);
        var three = tree().goals().get(2);
        var goal = as(OFFICE, () -> goals.find(three.id()).orElseThrow());
        assertThat(goal.activities()).isEqualTo(4);
        act(() -> goals.remove(goal.id(), goal.version()));
        assertThat(tree().goals()).extracting(GoalLine::code).containsExactly("1", "2", "4");
        assertThat(as(OFFICE, () -> programmes.goal(VNR, "3", 2).orElseThrow()).activities())
                .hasSize(4);
    }

    @Test
    void aRemovedDraftIsGoneAndTheDecidedVersionsStand() {
        start(COPY);
        act(() -> versions.discard(VNR, tree().version()));
        assertThat(as(OFFICE, () -> trees.tree(VNR))).isEmpty();
        assertThat(as(OFFICE, () -> programmes.programme(VNR, 2).orElseThrow()).goals())
                .hasSize(4);
        assertThatThrownBy(() -> as(OFFICE, () -> goals.add(VNR, goal("9", "Nej"))))
                .isInstanceOf(NoDraft.class);
    }

    @Test
    void theDecidedIsNotFoundAmongDrafts() {
        var decided = as(OFFICE, () -> programmes.goal(VNR, "3", 2).orElseThrow());
        assertThat(as(
                        OFFICE,
                        () -> activities.find(decided.activities().getFirst().id())))
                .isEmpty();
        assertThatThrownBy(() -> act(
                        () -> activities.remove(decided.activities().getFirst().id(), 0)))
                .isInstanceOf(VersionDecided.class);
    }

    @Test
    void aSupersededVersionThatIsOverIsArchivedAndNoOther() {
        act(() -> versions.archive(VNR, 1));
        assertThatThrownBy(() -> act(() -> versions.archive(VNR, 1))).isInstanceOf(VersionCannotMove.class);
        assertThatThrownBy(() -> act(() -> versions.archive(VNR, 2))).isInstanceOf(VersionCannotMove.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROGRAMME_OFFICE")
    void nobodyButTheProgrammeOfficeDraftsAnything(Role role) {
        var person = ProgrammeFixture.person(role);
        var id = UUID.randomUUID();
        for (var deed : List.<Runnable>of(
                () -> versions.start(VNR, COPY),
                () -> versions.describe(VNR, 0, COPY),
                () -> versions.discard(VNR, 0),
                () -> versions.archive(VNR, 1),
                () -> trees.tree(VNR),
                () -> trees.moveGoal(VNR, id, null),
                () -> trees.renumber(VNR, 0),
                () -> goals.add(VNR, goal("9", "Nej")),
                () -> goals.remove(id, 0),
                () -> activities.find(id),
                () -> activities.remove(id, 0))) {
            assertThatThrownBy(() -> as(person, () -> {
                        deed.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private void start(NewDraft draft) {
        as(OFFICE, () -> versions.start(VNR, draft));
    }

    private static void act(Runnable deed) {
        as(OFFICE, () -> {
            deed.run();
            return true;
        });
    }

    private DraftTree tree() {
        return as(OFFICE, () -> trees.tree(VNR).orElseThrow());
    }

    private WrittenActivity activity(String code) {
        var id = tree().goals().stream()
                .flatMap(goal -> goal.activities().stream())
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return as(OFFICE, () -> activities.find(id).orElseThrow());
    }

    private List<Unit> named(List<ResponsibilityDraft> written, LocalDate day) {
        return as(OFFICE, () -> activities.unitsNamed(written, day));
    }

    private static List<String> codes(GoalLine goal) {
        return goal.activities().stream().map(DraftTree.ActivityLine::code).toList();
    }

    private static GoalDraft goal(String code, String text) {
        return new GoalDraft(code, text, Verification.ILLUSTRATIVE, "");
    }

    private static ResponsibilityDraft named(
            String code, ResponsibilityRole role, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new ResponsibilityDraft(code, role, from, to);
    }

    private static ActivityDraft with(ActivityDraft draft, ResponsibilityDraft... named) {
        return new ActivityDraft(
                draft.goalId(),
                draft.code(),
                draft.text(),
                draft.startsOn(),
                draft.endsOn(),
                draft.wording(),
                draft.rest(),
                draft.targetGroups(),
                draft.violenceTypes(),
                draft.successFactors(),
                List.of(named));
    }
}
