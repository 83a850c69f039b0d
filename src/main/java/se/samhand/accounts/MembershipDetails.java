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
 * @param withdrawn whether it was taken back as given by mistake
 */
public record MembershipDetails(
        UUID id,
        long version,
        UUID accountId,
        UUID unitId,
        String unitCode,
        String unitName,
        Role role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean withdrawn)
        implements Serializable {

    public MembershipStanding standingOn(LocalDate day) {
        if (withdrawn) {
            return MembershipStanding.WITHDRAWN;
        }
        if (validFrom.isAfter(day)) {
            return MembershipStanding.UPCOMING;
        }
        return validTo != null && validTo.isBefore(day) ? MembershipStanding.PAST : MembershipStanding.CURRENT;
    }

    /** Whether it can still be taken back: one that has held for longer than today is ended instead. */
    public boolean canBeWithdrawnOn(LocalDate day) {
        return !withdrawn && !validFrom.isBefore(day);
    }
}
