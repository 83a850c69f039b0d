package se.samhand.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.indicator.GoalFigure;

/**
 * What is known about an activity at a unit without asking anybody.
 *
 * @param day that is judged: the last of the period, or today before that
 * @param beginsOn the activity's first day
 * @param endsOn the activity's last day
 * @param endedAs done or discontinued, when the unit has ended its commitment; else null
 * @param endedOn the day that it did
 * @param saidLast how it was judged the last time, or null when it never was
 * @param milestones the unit's own steps, reached or not
 * @param remedies that are not settled, as steps that are not reached
 * @param figures of the goal, each against the unit's target
 */
record Known(
        LocalDate day,
        LocalDate beginsOn,
        LocalDate endsOn,
        @Nullable ActivityStatus endedAs,
        @Nullable LocalDate endedOn,
        @Nullable ActivityStatus saidLast,
        List<Step> milestones,
        List<Step> remedies,
        List<GoalFigure> figures) {

    /** Something to be done by a day. */
    record Step(String text, LocalDate dueOn, boolean reached) {

        boolean isLate(LocalDate day) {
            return !reached && day.isAfter(dueOn);
        }
    }
}
