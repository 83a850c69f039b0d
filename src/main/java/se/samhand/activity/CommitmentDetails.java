package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;
import se.samhand.programme.ResponsibilityRole;

/** A unit's commitment, in the words of the version that it answers. */
public record CommitmentDetails(
        UUID id,
        long version,
        UUID unitId,
        String unitCode,
        String unitName,
        ResponsibilityRole role,
        String programmeCode,
        int versionNumber,
        String goalCode,
        String activityKey,
        String activityCode,
        String activityText)
        implements Serializable {}
