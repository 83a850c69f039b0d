package se.samhand.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in the form, as the database keeps it: the follow-up's own, and a copy for each step of its review. */
@Embeddable
class WrittenAnswers {

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityStatus status;

    private String narrative = "";
    private String cause = "";
    private String remedy = "";
    private String remedyOwner = "";
    private @Nullable LocalDate remedyDue;

    protected WrittenAnswers() {} // for Hibernate

    WrittenAnswers(FollowUpDraft draft) {
        status = draft.status();
        narrative = draft.narrative();
        cause = draft.cause();
        remedy = draft.remedy();
        remedyOwner = draft.remedyOwner();
        remedyDue = draft.remedyDue();
    }

    FollowUpDraft draft() {
        return new FollowUpDraft(status, narrative, cause, remedy, remedyOwner, remedyDue);
    }
}
