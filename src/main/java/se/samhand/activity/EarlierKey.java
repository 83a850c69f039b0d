package se.samhand.activity;

import java.util.UUID;

/** That a unit submitted an answer for an activity and a period; never leaves the package. */
record EarlierKey(UUID followUpId, String activityKey, UUID unitId, UUID periodId) {}
