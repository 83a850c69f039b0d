package se.samhand.importing;

import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who sees which import. What the programme office and the administrators hand over they all see. A coordinator's may hold drafts of her
 * board, which nobody else reads: it is hers alone.
 */
final class BatchAccess {

    private BatchAccess() {}

    /** Whether what the signed-in person hands over is for all of the programme office and the administrators. */
    static boolean sharesImports() {
        return SignedIn.user().isEmpty() || SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.ADMIN);
    }

    static boolean mayUse(ImportBatch batch) {
        return batch.isShared()
                ? sharesImports()
                : SignedIn.user().map(PortalUser::accountId).filter(batch::isOf).isPresent();
    }

    /** @throws AccessDeniedException when it is not for whoever is signed in */
    static ImportBatch usable(ImportBatch batch) {
        if (!mayUse(batch)) {
            throw new AccessDeniedException("The import is somebody else's");
        }
        return batch;
    }
}
