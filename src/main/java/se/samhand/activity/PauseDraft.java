package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A pause as written in a form. A follow-up is not awaited for a period whose last day lies in it.
 *
 * @param to the last day of it
 */
public record PauseDraft(
        @NotNull(message = "activity.commitment.pause.from.missing") @Nullable
        LocalDate from,

        @NotNull(message = "activity.commitment.pause.to.missing") @Nullable
        LocalDate to,

        @NotBlank(message = "activity.commitment.pause.reason.missing") @FreeText(max = 1000)
        String reason)
        implements Serializable {}
