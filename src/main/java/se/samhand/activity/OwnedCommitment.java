package se.samhand.activity;

import java.util.UUID;

/** A row of {@link Commitments#ownedBy}; never leaves the package. */
record OwnedCommitment(UUID id, String activityKey, String code, String text, UUID unitId, CommitmentState state) {}
