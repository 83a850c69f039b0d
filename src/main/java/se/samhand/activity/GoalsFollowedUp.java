package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles;

/** Which goals are followed up in a period, and how their activities go. Of drafts nothing but that they are missing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class GoalsFollowedUp {

    private final FollowUps followUps;

    GoalsFollowedUp(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** Those that anything is expected for, of a board and the units it answers for; by programme. */
    public List<GoalSum> ofBoard(UUID boardId, UUID periodId) {
        return sums(followUps.goalsOfBoard(boardId, periodId));
    }

    /** As above, of the whole city. */
    public List<GoalSum> ofCity(UUID periodId) {
        return sums(followUps.goalsOfAll(periodId));
    }

    private static List<GoalSum> sums(List<GoalCount> counts) {
        return counts.stream()
                .sorted(Comparator.comparing(GoalCount::programmeCode))
                .collect(groupingBy(GoalCount::goalKey, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofGoal -> sum(ofGoal).stream())
                .toList();
    }

    private static Optional<GoalSum> sum(List<GoalCount> counts) {
        var byStatus = new EnumMap<ActivityStatus, Long>(ActivityStatus.class);
        long submitted = 0;
        long expected = 0;
        for (var count : counts) {
            expected += count.stage() == Stage.EXCUSED ? 0 : count.count();
            if (count.stage().isSubmitted()) {
                submitted += count.count();
                if (count.status() != null) {
                    byStatus.merge(count.status(), count.count(), Long::sum);
                }
            }
        }
        var latest = counts.stream()
                .max(Comparator.comparingInt(GoalCount::versionNumber))
                .orElseThrow();
        return expected == 0
                ? Optional.empty()
                : Optional.of(new GoalSum(
                        latest.programmeCode(),
                        latest.versionNumber(),
                        latest.goalCode(),
                        latest.goalKey(),
                        submitted,
                        expected,
                        byStatus));
    }
}
