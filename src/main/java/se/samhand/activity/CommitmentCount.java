package se.samhand.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many units have given the same answer to an activity and stand at the same point. */
record CommitmentCount(
        UUID activityId, CommitmentState state, @Nullable CommitmentAnswer answer, long units) {}
