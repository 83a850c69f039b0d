package se.samhand.organisation.people;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A function in a list, with who holds it on a day.
 *
 * @param holder null when nobody does; the function's name for staff with protected identity
 * @param since the day the holder began, or the first day without one; null when nobody ever held it
 * @param known whether the reader is told when the holder signs in, whose address the portal knows
 * @param signedIn when the holder did last; null when that was not seen
 * @param sharedWith the other units where the same person holds a function of the same name, in Swedish order; none for staff with
 *     protected identity
 */
public record FunctionRow(
        UUID id,
        String name,
        String unitCode,
        String unitName,
        @Nullable String holder,
        @Nullable LocalDate since,
        boolean known,
        @Nullable Instant signedIn,
        List<String> sharedWith)
        implements Serializable {

    public FunctionRow {
        sharedWith = List.copyOf(sharedWith);
    }

    FunctionRow withoutSignIn() {
        return new FunctionRow(id, name, unitCode, unitName, holder, since, false, null, sharedWith);
    }

    /** Whether nobody holds it. */
    public boolean isVacant() {
        return holder == null;
    }
}
