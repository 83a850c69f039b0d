package se.samhand.accounts;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which role at which unit on a day, for other parts of the portal to ask, without a guard of its own: whoever
 * asks guards what they do with the answer.
 */
@Component
public class RoleHolders {

    private final Memberships memberships;

    RoleHolders(Memberships memberships) {
        this.memberships = memberships;
    }

    /** All memberships that hold on the day, of accounts that may sign in, read at once. */
    @Transactional(readOnly = true)
    public HeldRoles on(LocalDate day) {
        return new HeldRoles(memberships.heldOn(day));
    }
}
