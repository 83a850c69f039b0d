package se.samhand.accounts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
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
        @Nullable LocalDate validTo)
        implements Serializable {

    /** Both ends count; a form may not have filled them in yet. */
    @AssertTrue(message = "accounts.refusal.ENDS_BEFORE_IT_BEGINS")
    public boolean isTermInOrder() {
        return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
    }
}
