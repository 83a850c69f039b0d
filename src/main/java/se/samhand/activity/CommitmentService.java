package se.samhand.activity;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.privacy.FreeText;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/**
 * What a unit says to what the programme asks of it, and decides about it afterwards. Every deed takes the version of the
 * commitment that the person has read, and throws {@link ObjectOptimisticLockingFailureException} when somebody else has
 * changed it since, and {@link CommitmentNotPossible} when the commitment does not stand where that can be done.
 */
@Service
@Validated
@Transactional
@PreAuthorize("@mayCommit.write(#id)")
public class CommitmentService {

    private final Commitments commitments;
    private final NotApplicableRequests requests;
    private final CommitmentOwners owners;
    private final CommitmentTasks tasks;
    private final ConfirmTasks confirmTasks;
    private final ApplicationEventPublisher events;
    private final AuditLog log;
    private final Clock clock;

    CommitmentService(
            Commitments commitments,
            NotApplicableRequests requests,
            CommitmentOwners owners,
            CommitmentTasks tasks,
            ConfirmTasks confirmTasks,
            ApplicationEventPublisher events,
            AuditLog log,
            Clock clock) {
        this.commitments = commitments;
        this.requests = requests;
        this.owners = owners;
        this.tasks = tasks;
        this.confirmTasks = confirmTasks;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Says yes, yes in own words, or that the activity does not concern the unit, which stands when the programme office has
     * agreed; until then follow-ups are still awaited.
     *
     * @throws CommitmentIncomplete with everything that is missing
     */
    public void answer(UUID id, long version, @Valid CommitmentDraft draft) {
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            throw new CommitmentIncomplete(faults);
        }
        var commitment = current(id, version);
        var undertaking = commitment.undertaking();
        var wasNotConcerned = undertaking.state() == CommitmentState.NA_ACCEPTED;
        owners.mustBelongTo(commitment, draft.ownerFunctionId());
        if (draft.answer() == CommitmentAnswer.NOT_APPLICABLE) {
            undertaking.asksNotToBeConcerned(author(), clock.instant());
            requests.save(new NotApplicableRequest(
                    commitment, today().getYear(), draft.reason().strip(), author(), clock.instant()));
            tasks.decisionIsAsked(commitment);
        } else {
            var ownWords = draft.answer() == CommitmentAnswer.YES_ADAPTED ? draft.localText() : "";
            undertaking.undertake(commitment.activityText(), ownWords, author(), clock.instant(), today());
            tasks.isUndertaken(commitment);
        }
        undertaking.isOwnedBy(draft.ownerFunctionId());
        done("commitment.answered", commitment);
        confirmTasks.isConfirmed(commitment.unitId(), commitments.findByUnitIdIn(List.of(commitment.unitId())));
        if (wasNotConcerned) {
            events.publishEvent(new CommitmentChanged());
        }
    }

    /**
     * Says yes, in the programme's words, to all of them that wait for an answer; the others are left as they stand.
     *
     * @param ownerFunctionId the function that is to answer for them, or null to leave that as it is
     * @return how many were answered
     */
    @PreAuthorize("@mayCommit.writeAll(#ids)")
    public int undertakeAll(Collection<UUID> ids, @Nullable UUID ownerFunctionId) {
        var waiting = commitments.findAllById(ids).stream()
                .filter(it -> it.undertaking().state().awaitsAnswer())
                .toList();
        for (var commitment : waiting) {
            commitment.undertaking().undertake(commitment.activityText(), "", author(), clock.instant(), today());
            if (ownerFunctionId != null) {
                owners.mustBelongTo(commitment, ownerFunctionId);
                commitment.undertaking().isOwnedBy(ownerFunctionId);
            }
            tasks.isUndertaken(commitment);
            done("commitment.answered", commitment);
        }
        return waiting.size();
    }

    /** Lets it rest on the days; a follow-up is not awaited for a period whose last day lies among them. */
    public void pause(UUID id, long version, @Valid PauseDraft draft) {
        change(
                id,
                version,
                "commitment.paused",
                commitment -> commitment
                        .undertaking()
                        .pauses(
                                requireNonNull(draft.from()),
                                requireNonNull(draft.to()),
                                draft.reason().strip(),
                                today()));
    }

    /** Takes away a pause that has not begun, or ends one that has: from today on it goes on. */
    public void goOn(UUID id, long version, LocalDate pauseFrom) {
        change(
                id,
                version,
                "commitment.goes-on",
                commitment -> commitment.undertaking().goesOn(pauseFrom, today()));
    }

    /** It is carried out; periods that begin later await nothing. */
    public void finish(UUID id, long version) {
        change(
                id,
                version,
                "commitment.done",
                commitment -> commitment.undertaking().isDone(today()));
    }

    /** It is given up; periods that begin later await nothing. */
    public void giveUp(
            UUID id,
            long version,
            @NotBlank(message = "activity.commitment.end.reason.missing") @FreeText(max = 1000) String reason) {
        change(
                id,
                version,
                "commitment.discontinued",
                commitment -> commitment.undertaking().isGivenUp(today(), reason.strip()));
    }

    /** What was carried out or given up goes on after all. */
    public void takeUpAgain(UUID id, long version) {
        change(
                id,
                version,
                "commitment.taken-up-again",
                commitment -> commitment.undertaking().isTakenUpAgain(today()));
    }

    private void change(UUID id, long version, String act, Consumer<Commitment> deed) {
        var commitment = current(id, version);
        deed.accept(commitment);
        done(act, commitment);
        events.publishEvent(new CommitmentChanged());
    }

    private Commitment current(UUID id, long version) {
        var commitment = commitments.findById(id).orElseThrow();
        if (commitment.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Commitment.class, id);
        }
        return commitment;
    }

    private void done(String act, Commitment commitment) {
        commitments.saveAndFlush(commitment);
        tasks.isAnswered(commitment.unitId(), commitments.unanswered(commitment.unitId()) == 0);
        log.record(act, "commitment", commitment.id(), commitment.title(), "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PortalUser author() {
        return SignedIn.user().orElseThrow();
    }
}
