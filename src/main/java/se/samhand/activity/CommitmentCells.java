package se.samhand.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A commitment as the database tells it to a file. */
record CommitmentCells(
        UUID id,
        String activityKey,
        int versionNumber,
        String activityCode,
        String activityText,
        String sortCode,
        UUID unitId,
        CommitmentState state,
        @Nullable CommitmentAnswer answer,
        String localText,
        @Nullable UUID ownerFunctionId) {}
