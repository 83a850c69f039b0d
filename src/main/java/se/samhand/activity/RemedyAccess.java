package se.samhand.activity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Who may say how a remedy goes: whoever writes the unit's follow-ups, or those of the unit that carries on for it. */
@Component("mayRemedy")
class RemedyAccess {

    private final Remedies remedies;
    private final FollowUpAccess followUps;

    RemedyAccess(Remedies remedies, FollowUpAccess followUps) {
        this.remedies = remedies;
        this.followUps = followUps;
    }

    /** Asked by the guard, with the id of the thing; an unknown id may not be written either. */
    public boolean write(UUID remedyId) {
        return remedies.findById(remedyId).filter(this::mayWrite).isPresent();
    }

    boolean mayWrite(Remedy remedy) {
        return SignedIn.has(Role.COORDINATOR) && followUps.isOwn(remedy.unitId());
    }
}
