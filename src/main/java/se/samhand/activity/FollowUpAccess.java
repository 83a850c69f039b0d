package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who may read and write which follow-up; this rule stands nowhere else. What is submitted, all of the city's staff may
 * read: that is the point of following up together. A draft is read within its own board. A coordinator writes for
 * their own unit, what is below it and what it hosts.
 */
@Component("mayFollowUp")
class FollowUpAccess {

    private final FollowUps followUps;
    private final OrganisationDirectory directory;
    private final Clock clock;

    FollowUpAccess(FollowUps followUps, OrganisationDirectory directory, Clock clock) {
        this.followUps = followUps;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asked by the guard, with the id of the thing; an unknown id may not be written either. */
    public boolean write(UUID followUpId) {
        return SignedIn.has(Role.COORDINATOR)
                && followUps.findById(followUpId).filter(this::isOwn).isPresent();
    }

    boolean mayWrite(FollowUp followUp) {
        return SignedIn.has(Role.COORDINATOR) && isOwn(followUp);
    }

    boolean mayRead(FollowUp followUp) {
        return followUp.stage().isSubmitted() || isOfMyBoard(followUp.boardId());
    }

    boolean isOfMyBoard(UUID boardId) {
        return myBoard().filter(board -> board.id().equals(boardId)).isPresent();
    }

    /** The board of the unit that the person acts for; empty for the city as a whole. */
    Optional<Unit> myBoard() {
        return directory.organisation().boardOf(SignedIn.unitId(), LocalDate.now(clock));
    }

    /** Whether the person follows all units, not their own alone. */
    static boolean seesAllUnits() {
        return SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.AUDITOR) || SignedIn.has(Role.ADMIN);
    }

    private boolean isOwn(FollowUp followUp) {
        return directory
                .organisation()
                .within(SignedIn.unitId(), LocalDate.now(clock))
                .contains(followUp.unitId());
    }
}
