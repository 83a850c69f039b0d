package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as other parts of the portal see it.
 *
 * @param parentId the unit above, or null for the city and for partners
 * @param validTo the last day it exists, or null while no end is known
 */
public record Unit(
        UUID id,
        String code,
        String name,
        UnitType type,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Verification verification)
        implements Serializable {

    /** Whether it has ended before the day. */
    public boolean hasCeasedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Both ends count. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
