package se.samhand.activity;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
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
    private String difference = "";

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityStatus proposed;

    @Convert(converter = GroundsAsText.class)
    private List<Ground> proposedFrom = List.of();

    protected WrittenAnswers() {} // for Hibernate

    /** @param proposal what a rule proposed meanwhile; none until it is handed in */
    WrittenAnswers(FollowUpDraft draft, Proposal proposal) {
        status = draft.status();
        narrative = draft.narrative();
        cause = draft.cause();
        remedy = draft.remedy();
        remedyOwner = draft.remedyOwner();
        remedyDue = draft.remedyDue();
        difference = draft.difference();
        proposed = proposal.status();
        proposedFrom = proposal.grounds();
    }

    FollowUpDraft draft() {
        return new FollowUpDraft(status, narrative, cause, remedy, remedyOwner, remedyDue, difference);
    }

    Proposal proposal() {
        return new Proposal(proposed, proposedFrom);
    }
}
