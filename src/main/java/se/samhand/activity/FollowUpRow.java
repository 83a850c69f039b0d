package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in a list.
 *
 * @param status null until submitted, for readers outside the board; else null until chosen
 * @param submittedAt null until submitted
 */
public record FollowUpRow(
        UUID id,
        UUID commitmentId,
        String activityCode,
        String activityText,
        UUID unitId,
        UUID boardId,
        LocalDate dueOn,
        Stage stage,
        @Nullable ActivityStatus status,
        boolean unchanged,
        @Nullable Instant submittedAt)
        implements Serializable {

    /** What somebody outside the board may see of it. */
    FollowUpRow withoutDraft() {
        return stage.isSubmitted()
                ? this
                : new FollowUpRow(
                        id, commitmentId, activityCode, activityText, unitId, boardId, dueOn, stage, null, false, null);
    }

    /** Whether it is awaited and its due day has passed. */
    public boolean isLateOn(LocalDate day) {
        return !stage.isSubmitted() && day.isAfter(dueOn);
    }
}
