package se.samhand.accounts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.security.Roles.Role;

/**
 * A role to be given at a unit.
 *
 * @param validTo the last day, or null for no end
 */
public record MembershipDraft(
        @NotNull(message = "accounts.unit.missing") UUID unitId,
        @NotNull(message = "accounts.role.missing") Role role,
        @NotNull(message = "accounts.validFrom.missing") LocalDate validFrom,
        @Nullable LocalDate validTo) {}
