package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.programme.DraftFixture.LAST;
import static se.samhand.programme.DraftFixture.VNR;
import static se.samhand.programme.ProgrammeFixture.OFFICE;
import static se.samhand.programme.ProgrammeFixture.as;
import static se.samhand.programme.ProgrammeFixture.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.programme.Comparison.Item;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** Two versions side by side: what was added, removed, moved, renumbered, reworded, and what else differs. */
@PortalTest
class ComparisonTest {

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private DraftTreeService trees;

    @Autowired
    private DraftFixture draft;

    @BeforeEach
    void aCopiedDraft(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture fixture) {
        units.stockholm();
        fixture.theProgrammes();
        fixture.theSecondVersion();
        draft.copied();
    }

    @Test
    void aCopyDiffersInNothingThoughItsDaysFollowItsVersion() {
        assertThat(compared().counts()).isEmpty();
    }

    @Test
    void eachKindOfDifferenceIsToldApart() {
        draft.rewords("3.2", "Påhittad ny lydelse");
        draft.removes("1.1");
        draft.adds("4", "4.9", "Påhittad aktivitet");
        as(OFFICE, () -> {
            trees.moveActivity(VNR, draft.activity("1.4"), draft.goal("2"), null);
            return true;
        });
        assertThat(item("3.2").differences()).containsExactly(Difference.REWORDED);
        assertThat(item("1.1").differences()).containsExactly(Difference.REMOVED);
        assertThat(item("4.9").differences()).containsExactly(Difference.ADDED);
        assertThat(item("1.4").differences()).containsExactly(Difference.MOVED);
        assertThat(item("1.2").differs()).isFalse();
        assertThat(compared().counts())
                .containsEntry(Difference.ADDED, 1L)
                .containsEntry(Difference.REMOVED, 1L)
                .containsEntry(Difference.MOVED, 1L)
                .containsEntry(Difference.REWORDED, 1L);
    }

    @Test
    void whatChangesPlacesHasMovedAndWhatStandsBesideItHasNot() {
        as(OFFICE, () -> {
            trees.moveActivity(VNR, draft.activity("1.4"), draft.goal("1"), draft.activity("1.1"));
            return true;
        });
        assertThat(compared().counts()).containsOnlyKeys(Difference.MOVED).containsEntry(Difference.MOVED, 1L);
    }

    @Test
    void anotherNumberTimeAndResponsibilityAreNamed() {
        draft.changes(
                "3.2",
                it -> new ActivityDraft(
                        it.goalId(),
                        "3.1",
                        it.text(),
                        it.startsOn(),
                        LAST.minusYears(1),
                        it.wording(),
                        it.rest(),
                        it.targetGroups(),
                        it.violenceTypes(),
                        it.successFactors(),
                        List.of(
                                new ResponsibilityDraft(
                                        "ALL_DISTRICTS", ResponsibilityRole.LEADS, LocalDate.of(2028, 1, 1), null),
                                new ResponsibilityDraft("UTB", ResponsibilityRole.INFORMED, null, null))));
        var changed = item("3.1");
        assertThat(changed.differences())
                .containsExactly(Difference.RENUMBERED, Difference.DATES, Difference.RESPONSIBILITY);
        assertThat(changed.responsibilities())
                .extracting(change -> change.named().responsible()
                        + (change.before().isEmpty()
                                ? " joins"
                                : change.after().isEmpty() ? " leaves" : " has other days"))
                .containsExactlyInAnyOrder("ALL_DISTRICTS has other days", "SOC leaves", "UTB joins");
    }

    @Test
    void aGoalThatIsGoneStandsLastWithItsActivities() {
        draft.removesGoal("1");
        var last = compared().goals().getLast();
        assertThat(last.goal().differences()).containsExactly(Difference.REMOVED);
        assertThat(last.activities())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.differences()).containsExactly(Difference.REMOVED));
    }

    @Test
    void theCitysStaffCompareAndPartnersDoNot() {
        assertThat(as(person(Role.COORDINATOR), () -> comparisons.compare(VNR, 1, 2)))
                .isPresent();
        assertThat(as(person(Role.COORDINATOR), () -> comparisons.compare(VNR, 1, 9)))
                .isEmpty();
        assertThatThrownBy(() -> as(person(Role.PARTNER_EDITOR), () -> comparisons.compare(VNR, 1, 2)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Comparison compared() {
        return as(OFFICE, () -> comparisons.compare(VNR, 2, 3)).orElseThrow();
    }

    private Item item(String code) {
        return compared().goals().stream()
                .flatMap(pair -> Stream.concat(Stream.of(pair.goal()), pair.activities().stream()))
                .filter(it -> it.shown().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
