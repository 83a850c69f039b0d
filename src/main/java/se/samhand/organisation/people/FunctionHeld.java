package se.samhand.organisation.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@link UnitFunctions#held}; never leaves the package. */
record FunctionHeld(
        UUID id,
        String name,
        UUID unitId,
        @Nullable UUID personId,
        @Nullable String holder,
        @Nullable Boolean protectedIdentity,
        @Nullable String workEmail,
        @Nullable Instant signedIn,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay) {

    /** @param sharedWith the other units where the holder does the same */
    FunctionRow row(String unitCode, String unitName, List<String> sharedWith) {
        if (from == null) {
            var since = lastDay == null ? null : lastDay.plusDays(1);
            return new FunctionRow(id, name, unitCode, unitName, null, since, false, null, sharedWith);
        }
        var shown = Boolean.TRUE.equals(protectedIdentity) || holder == null ? name : holder;
        return new FunctionRow(id, name, unitCode, unitName, shown, from, workEmail != null, signedIn, sharedWith);
    }
}
