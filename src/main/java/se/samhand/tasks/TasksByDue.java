package se.samhand.tasks;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits, in the order it should be done.
 *
 * @param overdue should have been done before today
 * @param thisWeek is due up to Sunday
 * @param later is due after that, or has no date
 * @param moreWait whether there is more than is listed
 */
public record TasksByDue(List<TaskLine> overdue, List<TaskLine> thisWeek, List<TaskLine> later, boolean moreWait)
        implements Serializable {

    private enum When {
        OVERDUE,
        THIS_WEEK,
        LATER
    }

    static final TasksByDue NONE = new TasksByDue(List.of(), List.of(), List.of(), false);

    static TasksByDue on(LocalDate today, Stream<TaskLine> waiting, boolean moreWait) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var groups = waiting.collect(groupingBy(task -> when(task, today, sunday)));
        return new TasksByDue(
                groups.getOrDefault(When.OVERDUE, List.of()),
                groups.getOrDefault(When.THIS_WEEK, List.of()),
                groups.getOrDefault(When.LATER, List.of()),
                moreWait);
    }

    public boolean isEmpty() {
        return overdue.isEmpty() && thisWeek.isEmpty() && later.isEmpty();
    }

    private static When when(TaskLine task, LocalDate today, LocalDate sunday) {
        if (task.isLateOn(today)) {
            return When.OVERDUE;
        }
        return task.dueOn() == null || task.dueOn().isAfter(sunday) ? When.LATER : When.THIS_WEEK;
    }
}
