package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of what waits for a review to list.
 *
 * @param level whose review; at a level that is not the reader's, nothing waits
 * @param periodId one period, or null for all
 * @param unitId one unit, or null for all
 * @param search part of the activity's text or the beginning of its code; empty for all
 * @param byUnit unit by unit; else activity by activity
 */
public record ReviewFilter(
        ReviewLevel level,
        @Nullable UUID periodId,
        @Nullable UUID unitId,
        String search,
        boolean byUnit) implements Serializable {}
