package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Who may say what a unit undertakes: its coordinator, or that of the board it is below or that hosts it. Stands nowhere else. */
@Component("mayCommit")
class CommitmentAccess {

    private final Commitments commitments;
    private final OrganisationDirectory directory;
    private final Clock clock;

    CommitmentAccess(Commitments commitments, OrganisationDirectory directory, Clock clock) {
        this.commitments = commitments;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asked by the guard, with the id of the thing; an unknown id may not be written either. */
    public boolean write(UUID commitmentId) {
        return SignedIn.has(Role.COORDINATOR)
                && commitments.findById(commitmentId).filter(this::isOwn).isPresent();
    }

    /** As {@link #write(UUID)}, for several at once; one that may not be written forbids all. */
    public boolean writeAll(Collection<UUID> commitmentIds) {
        return SignedIn.has(Role.COORDINATOR)
                && commitments.findAllById(commitmentIds).stream().allMatch(this::isOwn);
    }

    boolean mayWrite(Commitment commitment) {
        return mayWriteFor(commitment.unitId());
    }

    boolean mayWriteFor(UUID unitId) {
        return SignedIn.has(Role.COORDINATOR) && isMine(unitId);
    }

    /** Whether the person may answer, by a file, what the unit undertakes. */
    boolean mayFillIn(UUID unitId) {
        return SignedIn.has(Role.PROGRAMME_OFFICE) || mayWriteFor(unitId);
    }

    private boolean isOwn(Commitment commitment) {
        return isMine(commitment.unitId());
    }

    private boolean isMine(UUID unitId) {
        return directory
                .organisation()
                .within(SignedIn.unitId(), LocalDate.now(clock))
                .contains(unitId);
    }
}
