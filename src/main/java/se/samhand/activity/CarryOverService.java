package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Commitments across the break between two versions of a programme. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class CarryOverService {

    private final Commitments commitments;
    private final CarryOvers carryOvers;
    private final CommitmentAccess access;
    private final ConfirmTasks tasks;
    private final ProgrammeDirectory programmes;
    private final OrganisationDirectory directory;
    private final AuditLog log;
    private final Clock clock;

    CarryOverService(
            Commitments commitments,
            CarryOvers carryOvers,
            CommitmentAccess access,
            ConfirmTasks tasks,
            ProgrammeDirectory programmes,
            OrganisationDirectory directory,
            AuditLog log,
            Clock clock) {
        this.commitments = commitments;
        this.carryOvers = carryOvers;
        this.access = access;
        this.tasks = tasks;
        this.programmes = programmes;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /** Empty when there is no such commitment. */
    @Transactional(readOnly = true)
    public Optional<CommitmentThread> thread(UUID id) {
        return commitments.findById(id).map(commitment -> {
            var links = carryOvers.of(id);
            return new CommitmentThread(
                    others(links, id, CommitmentCarry::earlier),
                    others(links, id, CommitmentCarry::later),
                    programmes.thread(commitment.programmeCode(), commitment.programmeActivityId()),
                    commitment.waitsForConfirmation() && access.mayWrite(commitment));
        });
    }

    private List<CommitmentDetails> others(
            List<CommitmentCarry> links, UUID id, Function<CommitmentCarry, Commitment> end) {
        return links.stream()
                .map(end)
                .filter(it -> !it.id().equals(id))
                .sorted(Comparator.comparing(Commitment::title))
                .map(it -> CommitmentHistory.details(it, directory.organisation()))
                .toList();
    }

    /** The unit's commitments whose programme text has changed since it answered, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<CommitmentDetails> toConfirm(UUID unitId) {
        return commitments.findByUnitIdIn(List.of(unitId)).stream()
                .filter(Commitment::waitsForConfirmation)
                .sorted(Comparator.comparing(Commitment::sortCode).thenComparing(Commitment::id))
                .map(it -> CommitmentHistory.details(it, directory.organisation()))
                .toList();
    }

    /**
     * Says that what the unit undertakes still holds, now that the programme's words are others.
     *
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     * @throws CommitmentNotPossible when it has ended meanwhile
     */
    @PreAuthorize("@mayCommit.write(#id)")
    public void confirm(UUID id, long version) {
        var commitment = commitments.findById(id).orElseThrow();
        if (commitment.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Commitment.class, id);
        }
        var undertaking = commitment.undertaking();
        undertaking.undertake(
                commitment.activityText(),
                undertaking.localText(),
                SignedIn.user().orElseThrow(),
                clock.instant(),
                LocalDate.now(clock));
        commitments.saveAndFlush(commitment);
        tasks.isConfirmed(commitment.unitId(), commitments.findByUnitIdIn(List.of(commitment.unitId())));
        log.record("commitment.confirmed", "commitment", id, commitment.title(), "");
    }
}
