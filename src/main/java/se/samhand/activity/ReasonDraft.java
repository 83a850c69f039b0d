package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.samhand.privacy.FreeText;

/** Why something is decided. */
public record ReasonDraft(
        @NotNull @NotBlank(message = "activity.reason.missing") @FreeText(max = 1000)
        String text) implements Serializable {}
