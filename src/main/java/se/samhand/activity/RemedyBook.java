package se.samhand.activity;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.PortalUser;

/** Keeps what follow-ups name as remedies, as each is handed in: a new deviation never takes away what was named before. */
@Component
class RemedyBook {

    private final Remedies remedies;
    private final OrganisationDirectory directory;
    private final Clock clock;

    RemedyBook(Remedies remedies, OrganisationDirectory directory, Clock clock) {
        this.remedies = remedies;
        this.directory = directory;
        this.clock = clock;
    }

    /** What has not been settled, of the unit and those that it came from. */
    private List<Remedy> openOf(FollowUp followUp) {
        return remedies.open(
                followUp.activityKey(),
                CommitmentHistory.withPredecessors(followUp.unitId(), directory.organisation()));
    }

    /** It has been handed in, for the first time or completed. */
    void isSubmitted(FollowUp followUp, PortalUser by) {
        var own = remedies.findByFollowUpId(followUp.id());
        var answer = followUp.answer();
        var status = answer.status();
        if (status == null || !status.needsRemedy()) {
            own.ifPresent(it -> it.isWithdrawn(by, clock.instant()));
        } else if (own.isPresent()) {
            own.get().isNamed(answer, by, clock.instant());
        } else {
            openOf(followUp).stream()
                    .filter(it -> it.isWhat(answer))
                    .findFirst()
                    .ifPresentOrElse(
                            it -> it.isNamed(answer, by, clock.instant()), () -> remedies.save(new Remedy(followUp)));
        }
    }
}
