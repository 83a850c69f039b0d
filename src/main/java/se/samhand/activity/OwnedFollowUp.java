package se.samhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@link FollowUps#ownedBy}; never leaves the package. */
record OwnedFollowUp(
        UUID commitmentId,
        String code,
        String text,
        UUID unitId,
        UUID boardId,
        UUID periodId,
        Stage stage,
        boolean returned,
        @Nullable ActivityStatus status,
        LocalDate dueOn,
        @Nullable Boolean inTime,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    boolean isExcused() {
        return stage == Stage.EXCUSED;
    }

    boolean isSubmitted() {
        return stage.isSubmitted();
    }

    boolean isDraft() {
        return stage == Stage.DRAFT && !returned;
    }

    boolean deviates() {
        return isSubmitted() && status != null && status.needsRemedy();
    }
}
