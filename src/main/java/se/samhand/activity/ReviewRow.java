package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * A follow-up that waits for the reader's review.
 *
 * @param read what a decision about it is to be based on
 * @param unchanged answered by standing by the last answer
 * @param rounds how often it has been submitted
 * @param own whether the reader submitted it, so that somebody else must decide
 * @param evidence how many files and links stand with it
 */
public record ReviewRow(
        ReadFollowUp read,
        UUID commitmentId,
        String activityCode,
        String activityText,
        UUID unitId,
        String unitName,
        Period period,
        @Nullable ActivityStatus status,
        boolean unchanged,
        int rounds,
        boolean own,
        @Nullable Instant submittedAt,
        int evidence)
        implements Serializable {}
