package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/** That a milestone is reached, and what shows it: a decision, a link, a registration number. */
public record MilestoneReached(
        @NotNull(message = "activity.milestone.day.missing") @Nullable
        LocalDate day,

        @NotBlank(message = "activity.milestone.evidence.missing") @FreeText(max = 1000)
        String evidence)
        implements Serializable {}
