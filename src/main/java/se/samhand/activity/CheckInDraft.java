package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A check-in as written in a form.
 *
 * @param day today or before
 * @param text two sentences
 */
public record CheckInDraft(
        @NotNull(message = "activity.checkIn.day.missing") @Nullable
        LocalDate day,

        @NotNull(message = "activity.checkIn.status.missing") @Nullable
        ActivityStatus status,

        @NotBlank(message = "activity.checkIn.text.missing") @FreeText(max = 600)
        String text)
        implements Serializable {}
