package se.samhand.programme;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/**
 * A programme in a list.
 *
 * @param validTo the last day, or null while no end is known
 * @param predecessor the code of the programme before it, or null
 */
public record ProgrammeSummary(
        String code,
        String name,
        ProgrammeKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Verification verification,
        String source,
        @Nullable String predecessor)
        implements Serializable {}
