package se.samhand.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit had answered before a file answered for it.
 *
 * @param pauses how many there were
 */
record CommitmentBefore(
        CommitmentState state,
        @Nullable CommitmentAnswer answer,
        String localText,
        String answeredText,
        @Nullable Instant answeredAt,
        @Nullable String answeredByName,
        @Nullable UUID ownerFunctionId,
        @Nullable Integer notApplicableYear,
        int pauses) {}
