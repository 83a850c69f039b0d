package se.samhand.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programmes for other parts of the portal to ask; whoever asks guards what they do with the answer. */
@Component
public class ProgrammeDirectory {

    private final ProgrammeActivities activities;
    private final Goals goals;
    private final Threads threads;

    ProgrammeDirectory(ProgrammeActivities activities, Goals goals, Threads threads) {
        this.activities = activities;
        this.goals = goals;
        this.threads = threads;
    }

    /** Every activity of every version that is decided, superseded or archived. */
    @Transactional(readOnly = true)
    public List<DecidedActivity> decidedActivities() {
        return activities.decided().stream()
                .map(activity -> {
                    var facts = activity.facts();
                    var version = activity.programmeVersion();
                    return new DecidedActivity(
                            activity.id(),
                            version.programme().code(),
                            version.number(),
                            version.facts().validFrom(),
                            version.facts().validTo(),
                            activity.goal().facts().code(),
                            activity.goal().goalKey(),
                            activity.activityKey(),
                            facts.code(),
                            activity.sortCode(),
                            facts.text(),
                            facts.startsOn(),
                            facts.endsOn(),
                            facts.responsibilities());
                })
                .toList();
    }

    /** Which activities of the decided versions go on as which of the next. */
    @Transactional(readOnly = true)
    public Continuations continuations() {
        return threads.continuations();
    }

    /** Where an activity of a decided version comes from and what it became. */
    @Transactional(readOnly = true)
    public ActivityThread thread(String programmeCode, UUID activityId) {
        return threads.of(programmeCode).getOrDefault(activityId, ActivityThread.NONE);
    }

    /** Every goal that has been decided, once, by programme and code. */
    @Transactional(readOnly = true)
    public List<NamedGoal> goals() {
        var latest = new LinkedHashMap<String, NamedGoal>();
        goals.all().stream()
                .sorted(Goal.IN_ORDER)
                .filter(goal -> goal.programmeVersion().facts().state().isDecided())
                .forEach(goal -> latest.put(goal.goalKey(), named(goal)));
        return List.copyOf(latest.values());
    }

    /** The goals of one version, in its order and words; empty when there is no such version. */
    @Transactional(readOnly = true)
    public List<NamedGoal> goals(String programmeCode, int versionNumber) {
        return goals.ofVersion(programmeCode, versionNumber).stream()
                .map(ProgrammeDirectory::named)
                .toList();
    }

    private static NamedGoal named(Goal goal) {
        var programme = goal.programmeVersion().programme();
        var facts = goal.facts();
        return new NamedGoal(
                goal.goalKey(),
                programme.code(),
                programme.facts().name(),
                facts.code(),
                facts.text(),
                facts.verification());
    }
}
