package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.ResponsibilityRole;

/**
 * A commitment in a list.
 *
 * @param localText the unit's own words, or empty
 * @param ownerFunctionId the function that answers for it, or null for nobody yet
 */
public record CommitmentLine(
        UUID id,
        long version,
        String activityCode,
        String activityText,
        ResponsibilityRole role,
        CommitmentState state,
        String localText,
        @Nullable UUID ownerFunctionId)
        implements Serializable {}
