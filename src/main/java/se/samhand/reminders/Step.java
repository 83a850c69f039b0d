package se.samhand.reminders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * When people are reminded of a task, and from when on somebody above them is: the one place of this rule. Days are
 * counted from the last day of the task.
 */
enum Step {
    FOURTEEN_DAYS_BEFORE(-14, 0),
    SEVEN_DAYS_BEFORE(-7, 0),
    THE_DAY_BEFORE(-1, 0),
    THE_DAY_AFTER(1, 0),
    SEVEN_DAYS_AFTER(7, 0),
    /** Three days of grace after the last reminder. */
    THE_NEXT_IS_ASKED(10, 1),
    THE_ONE_AFTER_IS_ASKED(17, 2);

    /** A task this late has been through all steps, or the portal was away for longer than anybody wants to hear of. */
    static final int FORGOTTEN_AFTER = 60;

    static final int EARLIEST = 14;

    private final int days;
    private final int upwards;

    Step(int days, int upwards) {
        this.days = days;
        this.upwards = upwards;
    }

    /** The last step that a task has come to; earlier ones that were missed are not made up for. */
    static Optional<Step> reachedOn(LocalDate today, LocalDate dueOn) {
        return Arrays.stream(values())
                .filter(step -> !dueOn.plusDays(step.days).isAfter(today))
                .max(Comparator.comparingInt(step -> step.days));
    }

    /** How many links up the chain of those who answer for the task is reminded. */
    int upwards() {
        return upwards;
    }

    boolean isLate() {
        return days > 0;
    }
}
