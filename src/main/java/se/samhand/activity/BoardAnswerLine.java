package se.samhand.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@link FollowUps#submittedTo}; never leaves the package. */
record BoardAnswerLine(
        UUID followUpId,
        String programmeCode,
        int versionNumber,
        String goalCode,
        String activityCode,
        String activityText,
        UUID unitId,
        ActivityStatus status,
        String narrative,
        String cause,
        String remedy,
        String remedyOwner,
        @Nullable LocalDate remedyDue) {

    BoardAnswer answer() {
        return new BoardAnswer(
                followUpId,
                programmeCode,
                versionNumber,
                goalCode,
                activityCode,
                activityText,
                unitId,
                new FollowUpDraft(status, narrative, cause, remedy, remedyOwner, remedyDue));
    }
}
