package se.samhand.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of the log.
 *
 * @param actorName who did it, by the name of that moment; empty when the portal did it by itself
 * @param actingFor the unit the person acted for
 * @param action such as {@code followup.submitted}
 * @param subjectLabel what it was done to, by the name of that moment
 * @param detail facts, never what people typed
 */
public record ActDetails(
        UUID id,
        Instant at,
        String actorName,
        @Nullable String actingFor,
        String action,
        String subjectKind,
        @Nullable UUID subjectId,
        String subjectLabel,
        String detail) {}
