package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a unit said an activity does not concern it.
 *
 * @param accepted what the programme office decided, or null while it has not
 * @param decisionReason why; never empty when it was refused
 */
public record NotApplicableDetails(
        int year,
        String reason,
        Instant askedAt,
        String askedByName,
        @Nullable Boolean accepted,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        String decisionReason)
        implements Serializable {}
