package se.samhand.tasks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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

    /** How many there are of each kind among what is listed, the kinds in the order in which they come first. */
    public SequencedMap<String, Long> byKind() {
        return Stream.of(overdue, thisWeek, later)
                .flatMap(List::stream)
                .collect(groupingBy(TaskLine::kind, LinkedHashMap::new, counting()));
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
