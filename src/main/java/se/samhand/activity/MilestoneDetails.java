package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a commitment.
 *
 * @param reachedOn null while it is not reached
 * @param evidence what shows that it is reached: a decision, a link, a registration number
 * @param late not reached, and its day has passed
 */
public record MilestoneDetails(
        UUID id,
        long version,
        String text,
        LocalDate dueOn,
        @Nullable LocalDate reachedOn,
        String evidence,
        boolean late)
        implements Serializable {}
