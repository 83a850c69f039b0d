package se.samhand.programme;

import static se.samhand.programme.ProgrammeFixture.OFFICE;
import static se.samhand.programme.ProgrammeFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Verification;

/** A draft of the programme's third version, for the years 2027 to 2030, and what the programme office does to it. */
@Component
public class DraftFixture {

    public static final String VNR = "VNR-2021";
    public static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final VersionService versions;
    private final DraftTreeService trees;
    private final DraftActivityService activities;
    private final DraftGoalService goals;

    DraftFixture(
            VersionService versions, DraftTreeService trees, DraftActivityService activities, DraftGoalService goals) {
        this.versions = versions;
        this.trees = trees;
        this.activities = activities;
        this.goals = goals;
    }

    /** With all that the second version holds. */
    public void copied() {
        begins(true, FIRST);
    }

    public void begins(boolean copy, LocalDate first) {
        as(OFFICE, () -> versions.start(VNR, new NewDraft(copy, first, LAST, "", Verification.ILLUSTRATIVE)));
    }

    public DraftTree tree() {
        return as(OFFICE, () -> trees.tree(VNR)).orElseThrow();
    }

    public void rewords(String code, String text) {
        changes(
                code,
                it -> new ActivityDraft(
                        it.goalId(),
                        it.code(),
                        text,
                        it.startsOn(),
                        it.endsOn(),
                        it.wording(),
                        it.rest(),
                        it.targetGroups(),
                        it.violenceTypes(),
                        it.successFactors(),
                        it.responsibilities()));
    }

    public void changes(String code, UnaryOperator<ActivityDraft> change) {
        as(OFFICE, () -> {
            var activity = activities.find(activity(code)).orElseThrow();
            return activities.change(activity.id(), activity.version(), change.apply(activity.fields()));
        });
    }

    public void removes(String code) {
        as(OFFICE, () -> {
            var activity = activities.find(activity(code)).orElseThrow();
            activities.remove(activity.id(), activity.version());
            return true;
        });
    }

    public void removesGoal(String code) {
        as(OFFICE, () -> {
            var goal = goals.find(goal(code)).orElseThrow();
            goals.remove(goal.id(), goal.version());
            return true;
        });
    }

    /** Led by all districts; gives its key. */
    public String adds(String goalCode, String code, String text) {
        var draft = new ActivityDraft(
                goal(goalCode),
                code,
                text,
                FIRST,
                LAST,
                Verification.ILLUSTRATIVE,
                Verification.ILLUSTRATIVE,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(new ResponsibilityDraft("ALL_DISTRICTS", ResponsibilityRole.LEADS, null, null)));
        return as(OFFICE, () -> activities.add(VNR, draft)).key();
    }

    public UUID activity(String code) {
        return tree().goals().stream()
                .flatMap(goal -> goal.activities().stream())
                .filter(activity -> activity.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public UUID goal(String code) {
        return tree().goals().stream()
                .filter(goal -> goal.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
