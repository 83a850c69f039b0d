package se.samhand.activity;

import org.jspecify.annotations.Nullable;

/** How many follow-ups stand alike. */
record StageCount(Stage stage, @Nullable ActivityStatus status, long count) {}
