package se.samhand.activity;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;

/** The steps that a unit sets itself on the way of a commitment. */
@Service
@Validated
@Transactional
@PreAuthorize("@mayCommit.write(#commitmentId)")
public class MilestoneService {

    private final Commitments commitments;
    private final Milestones milestones;
    private final AuditLog log;
    private final Clock clock;

    MilestoneService(Commitments commitments, Milestones milestones, AuditLog log, Clock clock) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.log = log;
        this.clock = clock;
    }

    public void add(UUID commitmentId, @Valid MilestoneDraft draft) {
        var commitment = commitments.findById(commitmentId).orElseThrow();
        milestones.save(new Milestone(commitment, draft.text().strip(), requireNonNull(draft.dueOn())));
        done("milestone.added", commitment, requireNonNull(draft.dueOn()));
    }

    /**
     * Says that it is reached, and what shows it.
     *
     * @throws CommitmentNotPossible when the day lies ahead
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    public void reached(UUID commitmentId, UUID id, long version, @Valid MilestoneReached reached) {
        var milestone = current(commitmentId, id, version);
        milestone.isReached(requireNonNull(reached.day()), reached.evidence().strip(), LocalDate.now(clock));
        done("milestone.reached", milestone.commitment(), milestone.dueOn());
    }

    /** Takes back that it is reached. */
    public void notReached(UUID commitmentId, UUID id, long version) {
        var milestone = current(commitmentId, id, version);
        milestone.isNotReachedAfterAll();
        done("milestone.not-reached", milestone.commitment(), milestone.dueOn());
    }

    /** Takes it away; the log keeps that there was one, and for which day. */
    public void remove(UUID commitmentId, UUID id, long version) {
        var milestone = current(commitmentId, id, version);
        milestones.delete(milestone);
        done("milestone.removed", milestone.commitment(), milestone.dueOn());
    }

    private Milestone current(UUID commitmentId, UUID id, long version) {
        var milestone = milestones
                .findById(id)
                .filter(it -> it.commitment().id().equals(commitmentId))
                .orElseThrow();
        if (milestone.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Milestone.class, id);
        }
        return milestone;
    }

    private void done(String act, Commitment commitment, LocalDate dueOn) {
        log.record(act, "commitment", commitment.id(), commitment.title(), dueOn.toString());
    }
}
