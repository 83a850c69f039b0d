package se.samhand.activity;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * How far a board has come with a period.
 *
 * @param submitted how many of those expected are submitted
 * @param expected those excused are left out
 * @param inTime how many of those submitted were so in time, the first time
 * @param byStatus how many of those submitted say so; statuses that nobody chose are left out
 */
public record BoardSum(
        UUID boardId,
        String code,
        String name,
        long submitted,
        long expected,
        long inTime,
        Map<ActivityStatus, Long> byStatus)
        implements Serializable {

    /** How many say so. */
    public long of(ActivityStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
