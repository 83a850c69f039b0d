package se.samhand.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.security.Roles.Role;

/**
 * A row in the list of accounts.
 *
 * @param roles held today, by unit
 * @param lastSignedIn null when nobody ever signed in with it
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        AccountState state,
        List<RoleAt> roles,
        @Nullable Instant lastSignedIn)
        implements Serializable {

    /** A role and the name of the unit where it is held. */
    public record RoleAt(Role role, String unitName) implements Serializable {}
}
