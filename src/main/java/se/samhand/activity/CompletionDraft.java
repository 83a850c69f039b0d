package se.samhand.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a reviewer asks to be completed. Only what is marked opens again.
 *
 * @param dueOn the last day to complete it; today at the earliest
 * @param marks at least one
 */
public record CompletionDraft(
        @NotNull(message = "activity.completion.due.missing")
        LocalDate dueOn,

        @NotNull @NotEmpty(message = "activity.completion.marks.missing")
        List<@Valid MarkDraft> marks)
        implements Serializable {

    public CompletionDraft {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** @throws IllegalArgumentException when an answer is marked that was not asked for, given the status */
    Map<Answer, String> remarks(FollowUpDraft answers) {
        var remarks = new EnumMap<Answer, String>(Answer.class);
        for (var mark : marks) {
            if (!answers.asksFor(mark.answer())) {
                throw new IllegalArgumentException("Nothing was asked: " + mark.answer());
            }
            remarks.put(mark.answer(), mark.remark().strip());
        }
        return remarks;
    }
}
