package se.samhand.activity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * How a remedy goes, as written in a form.
 *
 * @param state ongoing, done or no longer relevant
 * @param dueOn until when it is done, for one that goes on; from today on
 */
public record RemedyWordDraft(
        @NotNull(message = "activity.remedy.state.missing") @Nullable
        RemedyState state,

        @NotBlank(message = "activity.remedy.sentence.missing") @FreeText(max = 1000)
        String sentence,

        @Nullable LocalDate dueOn)
        implements Serializable {

    /** That a remedy is withdrawn follows from its follow-up. */
    @AssertTrue(message = "activity.remedy.state.missing")
    boolean isForPeopleToSay() {
        return state != RemedyState.WITHDRAWN;
    }
}
