package se.samhand.audit;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.SignedIn;

/**
 * Writes down what was done, in the same transaction as the deed: either both happen or neither. Who did it and for which
 * unit is whoever is signed in, or the portal itself; when is now by the portal's clock.
 */
@Component
public class AuditLog {

    private final BusinessActs acts;
    private final Clock clock;

    AuditLog(BusinessActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Adds one act. It is called by services that have already decided that the deed is allowed.
     *
     * @param action what was done, area first: {@code followup.submitted}; its text is {@code audit.action.} and this
     * @param subjectKind what kind of thing it was done to, such as {@code followup}
     * @param subjectLabel the name of that thing as people know it; one too long is shortened
     * @param detail facts in a few words, such as a period or a number of rows; never a text that people typed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action, String subjectKind, @Nullable UUID subjectId, String subjectLabel, String detail) {
        var act = new BusinessAct(clock.instant(), action, subjectKind, subjectId, subjectLabel, detail);
        SignedIn.user().ifPresent(act::by);
        acts.save(act);
    }
}
