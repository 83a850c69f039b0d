package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says to an activity.
 *
 * @param answer null while it has said nothing
 * @param localText the unit's own words, or empty
 * @param textChanged whether the programme's words have changed since the unit answered
 * @param ownerFunctionId the function that answers for it, or null for nobody yet
 * @param endedOn the day on which it was carried out or given up, or null
 * @param endReason why it was given up
 */
public record UndertakingDetails(
        CommitmentState state,
        @Nullable CommitmentAnswer answer,
        String localText,
        boolean textChanged,
        @Nullable Instant answeredAt,
        @Nullable String answeredByName,
        @Nullable UUID ownerFunctionId,
        @Nullable LocalDate endedOn,
        String endReason,
        List<PauseDraft> pauses)
        implements Serializable {}
