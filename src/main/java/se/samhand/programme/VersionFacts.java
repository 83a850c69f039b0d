package se.samhand.programme;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/**
 * What is recorded of a version besides its number.
 *
 * @param validTo the last day, or null while no end is known
 * @param note empty when there is nothing to say
 */
public record VersionFacts(
        VersionState state, LocalDate validFrom, @Nullable LocalDate validTo, String note, Verification verification)
        implements Serializable {}
