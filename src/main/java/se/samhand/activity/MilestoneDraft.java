package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/** A milestone as written in a form. */
public record MilestoneDraft(
        @NotBlank(message = "activity.milestone.text.missing") @FreeText(max = 400)
        String text,

        @NotNull(message = "activity.milestone.due.missing") @Nullable
        LocalDate dueOn)
        implements Serializable {}
