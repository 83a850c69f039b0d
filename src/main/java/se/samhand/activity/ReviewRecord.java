package se.samhand.activity;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;

/** Writes a step of a review down: among the steps, in the log, and as what waits for whom now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRecord {

    private final ReviewSteps steps;
    private final FollowUpTasks tasks;
    private final OrganisationDirectory directory;
    private final AuditLog log;

    ReviewRecord(ReviewSteps steps, FollowUpTasks tasks, OrganisationDirectory directory, AuditLog log) {
        this.steps = steps;
        this.tasks = tasks;
        this.directory = directory;
        this.log = log;
    }

    void taken(FollowUp followUp, ReviewStep step, Period period) {
        taken(Map.of(followUp, step), Map.of(period.id(), period));
    }

    void taken(Map<FollowUp, ReviewStep> taken, Map<UUID, Period> periods) {
        steps.saveAll(taken.values());
        tasks.follow(taken.keySet(), periods, directory.organisation());
        taken.forEach((followUp, step) -> log(followUp, step, periods));
    }

    private void log(FollowUp followUp, ReviewStep step, Map<UUID, Period> periods) {
        log.record(
                action(step.act()),
                "followup",
                followUp.id(),
                followUp.commitment().title(),
                Objects.requireNonNull(periods.get(followUp.periodId())).code());
    }

    /** Such as followup.change-asked. */
    static String action(ReviewAct act) {
        return "followup." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
