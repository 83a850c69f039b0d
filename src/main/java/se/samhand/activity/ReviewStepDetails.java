package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a review, to be read.
 *
 * @param level whose step it was; of a submission, who reviews it; null when nobody's
 * @param byName empty when the portal did it by itself
 * @param remark what was said about the whole; may be empty
 * @param dueOn until when completion was asked for, or null
 * @param marks what must be completed, with a remark for each
 * @param unchanged of a submission: answered by standing by the last answer
 */
public record ReviewStepDetails(
        ReviewAct act,
        @Nullable ReviewLevel level,
        Instant at,
        String byName,
        String remark,
        @Nullable LocalDate dueOn,
        Map<Answer, String> marks,
        boolean unchanged)
        implements Serializable {}
