package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.samhand.privacy.FreeText;

/** One answer that must be completed, and why. */
public record MarkDraft(
        @NotNull Answer answer,

        @NotNull @NotBlank(message = "activity.completion.remark.missing") @FreeText(max = 1000)
        String remark)
        implements Serializable {}
