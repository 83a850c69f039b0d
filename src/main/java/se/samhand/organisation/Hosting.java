package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A support centre or clinic and the board that reviews it and answers for it.
 *
 * @param validTo the last day, or null while no end is known
 */
public record Hosting(
        UUID unitId,
        UUID hostId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Verification verification) implements Serializable {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
