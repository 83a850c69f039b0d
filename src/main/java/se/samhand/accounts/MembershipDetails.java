package se.samhand.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.security.Roles.Role;

/**
 * A role that an account holds at a unit.
 *
 * @param validTo the last day, or null while no end is set
 */
public record MembershipDetails(
        UUID id,
        UUID accountId,
        UUID unitId,
        String unitCode,
        String unitName,
        Role role,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Serializable {}
