package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups to list, all of one period.
 *
 * @param boardId the board that answers for the units, or null for all boards
 * @param missing only those not submitted
 * @param status only those submitted with this status, or null for any
 * @param search part of the activity's text or the beginning of its code; empty for all
 */
public record FollowUpFilter(
        @Nullable UUID boardId,
        UUID periodId,
        boolean missing,
        @Nullable ActivityStatus status,
        String search) implements Serializable {}
