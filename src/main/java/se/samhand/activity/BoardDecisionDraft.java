package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * When and under which paragraph of its minutes a board decided.
 *
 * @param decidedOn from the period's first day to today
 */
public record BoardDecisionDraft(
        @NotNull(message = "activity.decision.day.missing") @Nullable
        LocalDate decidedOn,

        @NotNull @NotBlank(message = "activity.decision.paragraph.missing") @FreeText(max = 60)
        String paragraph)
        implements Serializable {}
