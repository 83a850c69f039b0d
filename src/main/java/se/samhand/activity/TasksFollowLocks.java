package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.LockChanged;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;

/** Where a closed period is opened for a board, what it has not submitted waits for it again. */
@Component
class TasksFollowLocks {

    private final FollowUps followUps;
    private final FollowUpTasks tasks;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;

    TasksFollowLocks(
            FollowUps followUps, FollowUpTasks tasks, PeriodCalendar calendar, OrganisationDirectory directory) {
        this.followUps = followUps;
        this.tasks = tasks;
        this.calendar = calendar;
        this.directory = directory;
    }

    @EventListener
    void follow(LockChanged changed) {
        var periods = calendar.readNow().stream().collect(toMap(Period::id, Function.identity()));
        var expected = followUps.expectedOf(changed.unitId(), changed.periodId());
        tasks.follow(expected, periods, directory.organisation());
    }
}
