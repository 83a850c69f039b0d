package se.samhand.organisation.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a function or stands in for its holder.
 *
 * @param shownAs the person's name, or for staff with protected identity the function
 * @param to the last day, or null while no end is known
 * @param there whether the person is at work on the day asked for
 */
public record HolderDetails(
        UUID personId,
        String shownAs,
        boolean deputy,
        LocalDate from,
        @Nullable LocalDate to,
        boolean there) implements Serializable {}
