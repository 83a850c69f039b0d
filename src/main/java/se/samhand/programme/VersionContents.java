package se.samhand.programme;

import static java.util.stream.Collectors.groupingBy;

import org.springframework.stereotype.Component;

/** Reads all of a version, with the same few statements however much that is. */
@Component
class VersionContents {

    private final Goals goals;
    private final ProgrammeActivities activities;

    VersionContents(Goals goals, ProgrammeActivities activities) {
        this.goals = goals;
        this.activities = activities;
    }

    VersionContent of(ProgrammeVersion version) {
        var inOrder = goals.ofVersion(version.id());
        activities.withTags(version.id()); // read into the session, as the goals are, for the query that follows
        var byGoal = activities.withResponsibilities(version.id()).stream()
                .sorted(ProgrammeActivity.IN_ORDER)
                .collect(groupingBy(activity -> activity.goal().id()));
        return new VersionContent(version, inOrder, byGoal);
    }
}
