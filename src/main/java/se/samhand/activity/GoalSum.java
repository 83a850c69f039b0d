package se.samhand.activity;

import java.io.Serializable;
import java.util.Map;

/**
 * How far the activities of a goal have come in a period.
 *
 * @param versionNumber the version whose words are answered; of several the latest
 * @param submitted how many of those expected are submitted
 * @param expected those excused are left out; at least 1
 * @param byStatus how many of those submitted say so; statuses that nobody chose are left out
 */
public record GoalSum(
        String programmeCode,
        int versionNumber,
        String goalCode,
        String goalKey,
        long submitted,
        long expected,
        Map<ActivityStatus, Long> byStatus)
        implements Serializable {

    /** How many say so. */
    public long of(ActivityStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
