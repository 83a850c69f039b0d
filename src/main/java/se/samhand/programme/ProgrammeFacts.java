package se.samhand.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/**
 * What is recorded of a programme besides its code.
 *
 * @param validTo the last day, or null while no end is known
 */
record ProgrammeFacts(
        String name,
        ProgrammeKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Verification verification,
        String source) {}
