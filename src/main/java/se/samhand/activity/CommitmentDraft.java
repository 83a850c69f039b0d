package se.samhand.activity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A unit's answer as written in a form.
 *
 * @param answer null while nothing is chosen
 * @param localText what the unit does, in its own words; only with {@link CommitmentAnswer#YES_ADAPTED}
 * @param reason why it does not concern the unit; only with {@link CommitmentAnswer#NOT_APPLICABLE}
 * @param ownerFunctionId the function that answers for it, or null for nobody yet
 */
public record CommitmentDraft(
        @Nullable CommitmentAnswer answer,
        @FreeText(max = 2000) String localText,
        @FreeText(max = 1000) String reason,
        @Nullable UUID ownerFunctionId)
        implements Serializable {

    /** What is missing before it can be answered like this, all at once. */
    public enum Fault {
        ANSWER_MISSING,
        LOCAL_TEXT_MISSING,
        REASON_MISSING
    }

    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (answer == null) {
            faults.add(Fault.ANSWER_MISSING);
        } else if (answer == CommitmentAnswer.YES_ADAPTED && localText.isBlank()) {
            faults.add(Fault.LOCAL_TEXT_MISSING);
        } else if (answer == CommitmentAnswer.NOT_APPLICABLE && reason.isBlank()) {
            faults.add(Fault.REASON_MISSING);
        }
        return faults;
    }
}
