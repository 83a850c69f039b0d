package se.samhand.activity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up as the database tells it to a file. */
record FollowUpCells(
        UUID id,
        String activityKey,
        int versionNumber,
        String activityCode,
        String activityText,
        String sortCode,
        UUID unitId,
        UUID boardId,
        UUID periodId,
        LocalDate dueOn,
        Stage stage,
        boolean expected,
        boolean returned,
        Set<Answer> askedFor,
        boolean fromOffice,
        @Nullable ActivityStatus status,
        String narrative,
        String cause,
        String remedy,
        String remedyOwner,
        @Nullable LocalDate remedyDue,
        String difference) {

    FollowUpDraft answer() {
        return new FollowUpDraft(status, narrative, cause, remedy, remedyOwner, remedyDue, difference);
    }
}
