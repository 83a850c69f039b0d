package se.samhand.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.activity.BoardAnswer;
import se.samhand.programme.NamedGoal;
import se.samhand.programme.ProgrammeDirectory;

/** The wording of goals, each as the version that was answered words it. */
@Component
class GoalTexts {

    /** A goal in one version of a programme. */
    record GoalKey(String programmeCode, int versionNumber, String goalCode) {

        static GoalKey of(BoardAnswer answer) {
            return new GoalKey(answer.programmeCode(), answer.versionNumber(), answer.goalCode());
        }
    }

    private final ProgrammeDirectory programmes;

    GoalTexts(ProgrammeDirectory programmes) {
        this.programmes = programmes;
    }

    /** Goals whose wording is not verified have none; those of the same versions come along. */
    Map<GoalKey, NamedGoal> of(Set<GoalKey> wanted) {
        var goals = new HashMap<GoalKey, NamedGoal>();
        wanted.stream()
                .map(key -> new GoalKey(key.programmeCode(), key.versionNumber(), ""))
                .distinct()
                .forEach(version -> programmes
                        .goals(version.programmeCode(), version.versionNumber())
                        .forEach(goal -> goals.put(
                                new GoalKey(version.programmeCode(), version.versionNumber(), goal.code()), goal)));
        return goals;
    }

    /** Empty where the wording is not verified. */
    static String text(Map<GoalKey, NamedGoal> goals, GoalKey key) {
        var goal = goals.get(key);
        return goal == null ? "" : goal.text();
    }

    /** What the goal is called through all versions. */
    static String key(Map<GoalKey, NamedGoal> goals, GoalKey key) {
        var goal = goals.get(key);
        return goal == null ? "" : goal.key();
    }
}
