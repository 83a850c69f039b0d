package se.samhand.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        return activities.decided().stream().map(ProgrammeActivity::decided).toList();
    }

    /** When the activities go on that, with the version they stand in, are under way on some day of the span. */
    @Transactional(readOnly = true)
    public Map<UUID, ActivityTime> underWayBetween(LocalDate from, LocalDate to) {
        return activities.underWayBetween(from, to).stream()
                .collect(toMap(ActivityTime::activityId, Function.identity()));
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

    /**
     * The goals of some versions, each in its order and words.
     *
     * @return the versions in the order that they are asked for; those that do not exist are left out
     */
    @Transactional(readOnly = true)
    public Map<VersionNumber, List<NamedGoal>> goals(Set<VersionNumber> versions) {
        var programmes =
                versions.stream().map(VersionNumber::programmeCode).distinct().toList();
        var found = goals.ofProgrammes(programmes).stream()
                .sorted(Goal.WITHIN_VERSION)
                .collect(groupingBy(
                        goal -> goal.programmeVersion().asNumber(), mapping(ProgrammeDirectory::named, toList())));
        var wanted = new LinkedHashMap<VersionNumber, List<NamedGoal>>();
        versions.stream().filter(found::containsKey).forEach(it -> wanted.put(it, found.get(it)));
        return wanted;
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
