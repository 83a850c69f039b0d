package se.samhand.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes the goals and the unfinished activities of one version into another, with their keys and codes. */
@Component
class VersionCopy {

    private final VersionContents contents;
    private final Goals goals;
    private final ProgrammeActivities activities;

    VersionCopy(VersionContents contents, Goals goals, ProgrammeActivities activities) {
        this.contents = contents;
        this.goals = goals;
        this.activities = activities;
    }

    /**
     * @param unfinishedOn activities that end on this day or later come along
     * @param newEnd when those end in the later version
     * @return how many activities came along
     */
    int carry(ProgrammeVersion earlier, ProgrammeVersion later, LocalDate unfinishedOn, LocalDate newEnd) {
        var content = contents.of(earlier);
        Map<UUID, Goal> copies = new HashMap<>();
        content.goals().forEach(goal -> copies.put(goal.id(), goals.save(goal.carriedInto(later))));
        var unfinished = content.activities().stream()
                .filter(activity -> !activity.endsOn().isBefore(unfinishedOn))
                .map(activity -> activity.carriedInto(
                        requireNonNull(copies.get(activity.goal().id())), newEnd))
                .toList();
        activities.saveAll(unfinished);
        activities.flush();
        return unfinished.size();
    }
}
