package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * What was answered for the same activity before.
 *
 * @param unitName who answered; a predecessor keeps its own name
 * @param submittedAt null for a draft that a predecessor left
 */
public record EarlierAnswer(
        UUID commitmentId,
        Period period,
        UUID unitId,
        String unitName,
        FollowUpDraft answer,
        boolean unchanged,
        @Nullable Instant submittedAt)
        implements Serializable {}
