package se.samhand.activity;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may read and take away which evidence. It follows the answer: what is not handed in is read by the answer's own
 * board alone, what is handed in by all of the city's staff.
 */
@Component("mayEvidence")
class EvidenceAccess {

    private final Evidences evidences;
    private final FollowUpAccess followUps;

    EvidenceAccess(Evidences evidences, FollowUpAccess followUps) {
        this.evidences = evidences;
        this.followUps = followUps;
    }

    /** Asked by the guard, with the id of the thing; an unknown id may not be read either. */
    public boolean read(UUID evidenceId) {
        return evidences
                .whole(evidenceId)
                .filter(it -> !it.isRemoved() && mayRead(it))
                .isPresent();
    }

    /** Asked by the guard, with the id of the thing. */
    public boolean write(UUID evidenceId) {
        return evidences
                .whole(evidenceId)
                .filter(it -> followUps.mayWrite(it.answer()))
                .isPresent();
    }

    boolean mayRead(Evidence evidence) {
        var answer = evidence.answer();
        return evidence.isHandedIn() || followUps.isOfMyBoard(answer.boardId()) || followUps.mayWrite(answer);
    }
}
