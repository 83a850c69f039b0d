package se.samhand.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@link FollowUps#submittedTo}; never leaves the package. */
record BoardAnswerLine(
        UUID followUpId,
        String sortCode,
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

    /** In the programme's order. */
    static final Comparator<BoardAnswerLine> IN_ORDER =
            Comparator.comparing(BoardAnswerLine::sortCode).thenComparing(BoardAnswerLine::followUpId);

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
