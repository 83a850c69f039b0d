package se.samhand.programme;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.MappingPage.Ground;
import se.samhand.programme.MappingPage.Line;
import se.samhand.programme.MappingPage.Target;

/** What is decided between two versions, and what is proposed where nothing is: by key, else by the likest wording. */
final class MappingLines {

    private final VersionContent earlier;
    private final Mapped goals;
    private final Mapped activities;
    private final List<Target> goalTargets;
    private final List<Target> activityTargets;
    private final Set<String> earlierKeys;

    MappingLines(VersionContent earlier, VersionContent later, Collection<GoalMapping> mappings) {
        this.earlier = earlier;
        goals = Mapped.goals(mappings, later);
        activities = Mapped.activities(mappings, later);
        goalTargets = later.goals().stream()
                .map(it ->
                        new Target(it.goalKey(), it.facts().code(), it.facts().text()))
                .toList();
        activityTargets = later.activities().stream()
                .map(it -> new Target(
                        it.activityKey(), it.facts().code(), it.facts().text()))
                .toList();
        earlierKeys = earlier.activities().stream()
                .map(ProgrammeActivity::activityKey)
                .collect(toSet());
        earlier.goals().forEach(goal -> earlierKeys.add(goal.goalKey()));
    }

    List<Target> goalTargets() {
        return goalTargets;
    }

    List<Target> activityTargets() {
        return activityTargets;
    }

    List<Line> all() {
        var lines = new ArrayList<Line>();
        for (var goal : earlier.goals()) {
            var facts = goal.facts();
            lines.add(line(MappingSubject.GOAL, goals, goalTargets, goal.goalKey(), facts.code(), facts.text()));
            earlier.activitiesOf(goal).forEach(activity -> lines.add(line(activity)));
        }
        return List.copyOf(lines);
    }

    private Line line(ProgrammeActivity activity) {
        var facts = activity.facts();
        return line(
                MappingSubject.ACTIVITY,
                activities,
                activityTargets,
                activity.activityKey(),
                facts.code(),
                facts.text());
    }

    private Line line(
            MappingSubject subject, Mapped mapped, List<Target> targets, String key, String code, String text) {
        var decided = mapped.of(key);
        if (decided.isPresent()) {
            return new Line(subject, key, code, text, mapped.kind(key).orElse(null), decided.get(), null);
        }
        var sameKey = targets.stream().filter(it -> it.key().equals(key)).findFirst();
        var proposed = sameKey.or(() -> likest(text, targets));
        return new Line(
                subject,
                key,
                code,
                text,
                null,
                proposed.map(it -> Set.of(it.key())).orElse(Set.of()),
                ground(sameKey, proposed));
    }

    private static @Nullable Ground ground(Optional<Target> sameKey, Optional<Target> proposed) {
        if (sameKey.isPresent()) {
            return Ground.SAME_KEY;
        }
        return proposed.isPresent() ? Ground.LIKE_WORDING : null;
    }

    /** Among what is new: what has kept its key goes on as itself. */
    private Optional<Target> likest(String text, List<Target> targets) {
        return targets.stream()
                .filter(it -> !earlierKeys.contains(it.key()))
                .filter(it -> Likeness.of(text, it.text()) >= Likeness.ENOUGH)
                .max(Comparator.comparingDouble(it -> Likeness.of(text, it.text())));
    }
}
