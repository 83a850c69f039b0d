package se.samhand.programme;

import java.util.UUID;

/** How many activities a goal has. */
record ActivityCount(UUID goalId, long activities) {}
