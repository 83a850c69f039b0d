package se.samhand.activity;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.Organisation;
import se.samhand.period.Period;

/** Where nobody approves at a board any longer, what waits there goes on to the city. */
@Component
class StuckReviews {

    private final FollowUps followUps;
    private final ReviewSteps steps;
    private final ReviewPath path;
    private final FollowUpTasks tasks;
    private final AuditLog log;
    private final Clock clock;

    StuckReviews(
            FollowUps followUps, ReviewSteps steps, ReviewPath path, FollowUpTasks tasks, AuditLog log, Clock clock) {
        this.followUps = followUps;
        this.steps = steps;
        this.path = path;
        this.tasks = tasks;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void moveOn(Map<UUID, Period> periods, Organisation organisation) {
        var stuck = path.stuck(followUps.waitingForTheirBoard());
        if (!stuck.isEmpty()) {
            steps.saveAll(stuck.stream().map(it -> it.movesOn(clock)).toList());
            stuck.forEach(it -> log.record(
                    "followup.moved-on", "followup", it.id(), it.commitment().title(), ""));
            tasks.follow(stuck, periods, organisation);
        }
    }
}
