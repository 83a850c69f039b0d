package se.samhand.indicator;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import se.samhand.privacy.FreeText;

/** What somebody asks about a figure, or answers. */
public record FlagDraft(
        @NotBlank(message = "indicator.flag.text.missing") @FreeText(max = MOST_CHARACTERS)
        String text) implements Serializable {

    public static final int MOST_CHARACTERS = 1000;
}
