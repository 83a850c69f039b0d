package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * A commitment on the line of time.
 *
 * @param unitName who is committed
 * @param from the first day of the activity, in whichever year
 * @param to its last day
 */
public record YearRow(
        UUID commitmentId,
        String activityCode,
        String activityText,
        String unitName,
        LocalDate from,
        LocalDate to,
        List<PauseDraft> pauses,
        List<MilestoneDetails> milestones)
        implements Serializable {

    /** Whether the activity is under way on some day of the month. */
    public boolean isUnderWay(YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && !to.isBefore(month.atDay(1));
    }

    /** Whether it rests on some day of the month. */
    public boolean isPaused(YearMonth month) {
        return pauses.stream()
                .anyMatch(it -> it.from() != null
                        && it.to() != null
                        && !it.from().isAfter(month.atEndOfMonth())
                        && !it.to().isBefore(month.atDay(1)));
    }

    /** Its milestones of the month. */
    public List<MilestoneDetails> milestones(YearMonth month) {
        return milestones.stream()
                .filter(it -> YearMonth.from(it.dueOn()).equals(month))
                .toList();
    }
}
