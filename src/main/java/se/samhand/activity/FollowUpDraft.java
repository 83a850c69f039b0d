package se.samhand.activity;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * What a coordinator has filled in. May be as unfinished as it likes until it is submitted.
 *
 * @param status null until chosen
 * @param narrative what has happened
 * @param cause why it deviates or was discontinued; kept though another status is chosen
 * @param remedy what is done about it
 * @param remedyOwner the function that sees to it
 * @param remedyDue the day it is done at the latest, or null until chosen
 * @param difference why the status is another than what a rule proposes
 */
public record FollowUpDraft(
        @Nullable ActivityStatus status,
        @NotNull @FreeText(max = 4000) String narrative,
        @NotNull @FreeText(max = 2000) String cause,
        @NotNull @FreeText(max = 2000) String remedy,
        @NotNull @FreeText(max = 200) String remedyOwner,
        @Nullable LocalDate remedyDue,
        @NotNull @FreeText(max = 1000) String difference)
        implements Serializable {

    /** Nothing filled in. */
    public static final FollowUpDraft EMPTY = new FollowUpDraft(null, "", "", "", "", null);

    /** One that judges as the rule does. */
    public FollowUpDraft(
            @Nullable ActivityStatus status,
            String narrative,
            String cause,
            String remedy,
            String remedyOwner,
            @Nullable LocalDate remedyDue) {
        this(status, narrative, cause, remedy, remedyOwner, remedyDue, "");
    }

    /** The same with another reason why it judges otherwise than the rule. */
    public FollowUpDraft differing(String why) {
        return new FollowUpDraft(status, narrative, cause, remedy, remedyOwner, remedyDue, why);
    }

    /** Whether the answer belongs to what is asked, given the status. */
    public boolean asksFor(Answer answer) {
        return switch (answer) {
            case STATUS, NARRATIVE -> true;
            case DIFFERENCE -> !difference.isBlank();
            case CAUSE -> status != null && status.needsCause();
            case REMEDY, REMEDY_OWNER, REMEDY_DUE -> status != null && status.needsRemedy();
        };
    }

    /** The answers that are not the same; a set of the caller's own. */
    public Set<Answer> differsFrom(FollowUpDraft other) {
        var different = EnumSet.noneOf(Answer.class);
        for (var answer : Answer.values()) {
            if (!Objects.equals(DraftMerge.value(this, answer), DraftMerge.value(other, answer))) {
                different.add(answer);
            }
        }
        return different;
    }

    /**
     * Everything that is missing before this can be submitted, in the order of the form.
     *
     * @param today a remedy that should have been done before is no remedy
     */
    public List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (status == null) {
            faults.add(Fault.STATUS_MISSING);
        }
        if (narrative.isBlank()) {
            faults.add(Fault.NARRATIVE_MISSING);
        }
        if (status != null && status.needsCause() && cause.isBlank()) {
            faults.add(Fault.CAUSE_MISSING);
        }
        if (status != null && status.needsRemedy()) {
            addRemedyFaults(faults, today);
        }
        return faults;
    }

    private void addRemedyFaults(List<Fault> faults, LocalDate today) {
        if (remedy.isBlank()) {
            faults.add(Fault.REMEDY_MISSING);
        }
        if (remedyOwner.isBlank()) {
            faults.add(Fault.REMEDY_OWNER_MISSING);
        }
        if (remedyDue == null) {
            faults.add(Fault.REMEDY_DUE_MISSING);
        } else if (remedyDue.isBefore(today)) {
            faults.add(Fault.REMEDY_DUE_PASSED);
        }
    }
}
