package se.samhand.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.samhand.privacy.FreeText;

/** Why a closed period stays closed. */
public record RefusalDraft(
        @NotNull @NotBlank(message = "period.lock.reason.missing") @FreeText(max = 1000)
        String reason) implements Serializable {}
