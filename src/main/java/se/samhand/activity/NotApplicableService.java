package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.activity.CommitmentNotPossible.Reason;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.privacy.FreeText;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Decides whether an activity concerns a unit that says it does not. Nobody decides what they asked themselves. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class NotApplicableService {

    private final NotApplicableRequests requests;
    private final CommitmentTasks tasks;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;
    private final AuditLog log;
    private final Clock clock;

    NotApplicableService(
            NotApplicableRequests requests,
            CommitmentTasks tasks,
            OrganisationDirectory directory,
            ApplicationEventPublisher events,
            AuditLog log,
            Clock clock) {
        this.requests = requests;
        this.tasks = tasks;
        this.directory = directory;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Agrees for the year that was asked for: nothing is awaited then, and it is out of every denominator. The unit is asked
     * again the year after.
     *
     * @throws CommitmentNotPossible when nothing waits for a decision, or the person asked it themselves
     */
    public void accept(UUID commitmentId) {
        var request = open(commitmentId);
        request.decide(true, "", decider(), clock.instant());
        request.commitment().undertaking().isNotConcerned(request.year());
        tasks.isAccepted(request.commitment());
        decided(request, "commitment.na-accepted");
    }

    /**
     * Does not agree; the unit answers anew.
     *
     * @throws CommitmentNotPossible when nothing waits for a decision, or the person asked it themselves
     */
    public void refuse(
            UUID commitmentId,
            @NotBlank(message = "activity.commitment.refuse.reason.missing") @FreeText(max = 1000) String reason) {
        var request = open(commitmentId);
        request.decide(false, reason.strip(), decider(), clock.instant());
        var commitment = request.commitment();
        commitment.undertaking().isConcernedAfterAll();
        tasks.isRefused(commitment, boardOf(commitment));
        decided(request, "commitment.na-refused");
    }

    private NotApplicableRequest open(UUID commitmentId) {
        return requests.openOf(commitmentId).orElseThrow(() -> new CommitmentNotPossible(Reason.NOTHING_TO_DECIDE));
    }

    private void decided(NotApplicableRequest request, String act) {
        var commitment = request.commitment();
        log.record(act, "commitment", commitment.id(), commitment.title(), "");
        events.publishEvent(new CommitmentChanged());
    }

    private UUID boardOf(Commitment commitment) {
        return directory
                .organisation()
                .boardOf(commitment.unitId(), LocalDate.now(clock))
                .map(Unit::id)
                .orElse(commitment.unitId());
    }

    private static PortalUser decider() {
        return SignedIn.user().orElseThrow();
    }
}
