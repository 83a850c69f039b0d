package se.samhand.activity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Tells the programme office that a unit asks not to be concerned, and the unit's coordinator that it was refused. */
@Component
class CommitmentTasks {

    private static final String DECIDE = "NOT_APPLICABLE";
    private static final String ANSWER_ANEW = "COMMITMENT_REFUSED";
    private static final int LONGEST_TITLE = 400;

    private final TaskBoard board;
    private final OrganisationDirectory directory;

    CommitmentTasks(TaskBoard board, OrganisationDirectory directory) {
        this.board = board;
        this.directory = directory;
    }

    /** Also tells that the unit has answered, where it was asked to answer anew. */
    void decisionIsAsked(Commitment commitment) {
        board.close(ANSWER_ANEW, commitment.id());
        board.open(task(DECIDE, commitment, commitment.unitId(), Role.PROGRAMME_OFFICE));
    }

    void isUndertaken(Commitment commitment) {
        board.close(ANSWER_ANEW, commitment.id());
    }

    void isAccepted(Commitment commitment) {
        board.close(DECIDE, commitment.id());
    }

    void isRefused(Commitment commitment, UUID boardId) {
        board.close(DECIDE, commitment.id());
        board.open(task(ANSWER_ANEW, commitment, boardId, Role.COORDINATOR));
    }

    private TaskToDo task(String kind, Commitment commitment, UUID unitId, Role role) {
        var title = commitment.title();
        return new TaskToDo(
                kind,
                commitment.id(),
                unitId,
                role,
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                directory
                        .organisation()
                        .byId(commitment.unitId())
                        .map(Unit::name)
                        .orElse(""),
                "activities/" + commitment.id(),
                null);
    }
}
