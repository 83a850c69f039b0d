package se.samhand.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.accounts.AdministratorLockedOut.Reason;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Sees to it that there is always somebody who can administer the portal. */
@Component
class Administrators {

    private final Memberships memberships;
    private final Clock clock;

    Administrators(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Whether anybody is administrator today. */
    boolean areThere() {
        return memberships.holders(Role.ADMIN, LocalDate.now(clock)) > 0;
    }

    /**
     * Takes something away from an account. Two who do so at once wait for each other, so that they cannot put each
     * other out.
     *
     * @throws AdministratorLockedOut when nobody would be administrator for an indefinite time afterwards
     */
    void stayWhen(Runnable takingAway) {
        memberships.waitForOthers(Role.ADMIN);
        takingAway.run();
        memberships.flush();
        if (memberships.holdersWithoutEnd(Role.ADMIN, LocalDate.now(clock)).isEmpty()) {
            throw new AdministratorLockedOut(Reason.NOBODY_LEFT);
        }
    }

    /** @throws AdministratorLockedOut when it is the account of whoever is signed in */
    void notTheirOwn(UUID accountId, Reason otherwise) {
        if (SignedIn.user().map(PortalUser::accountId).filter(accountId::equals).isPresent()) {
            throw new AdministratorLockedOut(otherwise);
        }
    }
}
