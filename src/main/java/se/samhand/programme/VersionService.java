package se.samhand.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles;

/** What the programme office does with the versions of a programme. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class VersionService {

    private final ProgrammeVersions versions;
    private final Goals goals;
    private final ProgrammeActivities activities;
    private final ApplicationEventPublisher events;

    VersionService(
            ProgrammeVersions versions, Goals goals, ProgrammeActivities activities, ApplicationEventPublisher events) {
        this.versions = versions;
        this.goals = goals;
        this.activities = activities;
        this.events = events;
    }

    /**
     * Carries every goal of one version into a later, still empty one, and every activity that has not ended before
     * the day, with a new end.
     *
     * @param unfinishedOn activities that end on this day or later are carried over
     * @return how many activities were carried over
     * @throws IllegalStateException when the later version has goals already
     */
    public int carryOver(String programmeCode, int from, int to, LocalDate unfinishedOn, LocalDate newEnd) {
        var earlier = version(programmeCode, from);
        var later = version(programmeCode, to);
        if (goals.existsByProgrammeVersionId(later.id())) {
            throw new IllegalStateException("Version " + to + " of " + programmeCode + " has goals already");
        }
        Map<UUID, Goal> carried = new HashMap<>();
        goals.ofVersion(earlier.id()).forEach(goal -> carried.put(goal.id(), goals.save(goal.carriedInto(later))));
        var unfinished = activities.ofVersion(earlier.id()).stream()
                .filter(activity -> !activity.endsOn().isBefore(unfinishedOn))
                .map(activity -> activity.carriedInto(
                        java.util.Objects.requireNonNull(
                                carried.get(activity.goal().id())),
                        newEnd))
                .toList();
        activities.saveAll(unfinished);
        activities.flush();
        events.publishEvent(new ProgrammeChanged());
        return unfinished.size();
    }

    private ProgrammeVersion version(String programmeCode, int number) {
        return versions.ofProgrammes(Set.of(programmeCode)).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
