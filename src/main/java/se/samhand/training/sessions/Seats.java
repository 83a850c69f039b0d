package se.samhand.training.sessions;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import se.samhand.organisation.people.EmploymentDetails;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Gives seats and takes them back, within a transaction that holds the session; each step is written down. */
@Component
class Seats {

    private final Enrolments enrolments;
    private final EnrolmentSteps steps;
    private final Clock clock;

    Seats(Enrolments enrolments, EnrolmentSteps steps, Clock clock) {
        this.enrolments = enrolments;
        this.steps = steps;
        this.clock = clock;
    }

    EnrolmentStage isGiven(TrainingSession session, EmploymentDetails works) {
        var stage = session.admits(LocalDate.now(clock));
        var enrolment = enrolments.saveAndFlush(new Enrolment(session, works, stage));
        written(enrolment, "");
        return stage;
    }

    /** Whoever has waited longest has the seat at once. */
    void isGivenBack(TrainingSession session, Enrolment enrolment, String reason) {
        var was = enrolment.stage();
        enrolment.isCancelled();
        session.loses(was, LocalDate.now(clock));
        enrolments.saveAndFlush(enrolment);
        written(enrolment, reason);
        if (session.hasSeatForWhoWaits()) {
            var first = enrolments.waiting(session.id(), Limit.of(1)).getFirst();
            first.isPromoted();
            session.promotes();
            enrolments.saveAndFlush(first);
            written(first, "");
        }
    }

    void allAreCancelled(TrainingSession session, String reason) {
        enrolments.in(session.id()).forEach(enrolment -> {
            enrolment.isCancelled();
            enrolments.saveAndFlush(enrolment);
            written(enrolment, reason);
        });
    }

    private void written(Enrolment enrolment, String reason) {
        var by = SignedIn.user().map(PortalUser::displayName).orElse("");
        steps.save(new EnrolmentStep(enrolment, clock.instant(), by, reason));
    }
}
