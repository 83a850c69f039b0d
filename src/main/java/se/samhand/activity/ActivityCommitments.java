package se.samhand.activity;

import java.util.UUID;

/** How many commitments an activity has. */
record ActivityCommitments(UUID activityId, long commitments) {}
