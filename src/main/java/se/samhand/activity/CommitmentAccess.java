package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
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

    boolean mayWrite(Commitment commitment) {
        return SignedIn.has(Role.COORDINATOR) && isOwn(commitment);
    }

    private boolean isOwn(Commitment commitment) {
        return directory
                .organisation()
                .within(SignedIn.unitId(), LocalDate.now(clock))
                .contains(commitment.unitId());
    }
}
