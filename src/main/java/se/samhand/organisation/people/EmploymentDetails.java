package se.samhand.organisation.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person works.
 *
 * @param shownAs the person's name, or for staff with protected identity their function
 * @param to the last day, or null while no end is known
 */
public record EmploymentDetails(
        UUID id,
        long version,
        UUID personId,
        String shownAs,
        UUID unitId,
        String functionTitle,
        LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {}
