package se.samhand.activity;

/** How many activities towards a goal concern a unit. */
record GoalKeyCount(String goalKey, long activities) {}
