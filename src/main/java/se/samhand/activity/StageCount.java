package se.samhand.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many follow-ups of one unit stand alike. */
record StageCount(Stage stage, boolean returned, @Nullable ActivityStatus status, LocalDate dueOn, long count) {}
