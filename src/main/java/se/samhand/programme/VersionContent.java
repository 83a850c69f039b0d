package se.samhand.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that a version holds, in its order. */
record VersionContent(ProgrammeVersion version, List<Goal> goals, Map<UUID, List<ProgrammeActivity>> byGoal) {

    List<ProgrammeActivity> activitiesOf(Goal goal) {
        return byGoal.getOrDefault(goal.id(), List.of());
    }

    /** In the order of the goals and, within each, their own. */
    List<ProgrammeActivity> activities() {
        return goals.stream().flatMap(goal -> activitiesOf(goal).stream()).toList();
    }

    Optional<Goal> goal(UUID id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    Optional<ProgrammeActivity> activity(UUID id) {
        return activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }
}
