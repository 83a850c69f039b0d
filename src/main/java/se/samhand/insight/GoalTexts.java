package se.samhand.insight;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.activity.BoardAnswer;
import se.samhand.programme.NamedGoal;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.programme.VersionNumber;

/** The wording of goals, each as the version that was answered words it. */
@Component
class GoalTexts {

    /** A goal in one version of a programme. */
    record GoalKey(VersionNumber version, String goalCode) {

        static GoalKey of(BoardAnswer answer) {
            return new GoalKey(new VersionNumber(answer.programmeCode(), answer.versionNumber()), answer.goalCode());
        }
    }

    private final ProgrammeDirectory programmes;

    GoalTexts(ProgrammeDirectory programmes) {
        this.programmes = programmes;
    }

    /** Goals whose wording is not verified have none; those of the same versions come along. */
    Map<GoalKey, NamedGoal> of(Set<GoalKey> wanted) {
        var goals = new HashMap<GoalKey, NamedGoal>();
        programmes
                .goals(wanted.stream().map(GoalKey::version).collect(toSet()))
                .forEach((version, ofVersion) ->
                        ofVersion.forEach(goal -> goals.put(new GoalKey(version, goal.code()), goal)));
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
