package se.samhand.handover;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.samhand.privacy.FreeText;

/** What whoever takes over should know besides; may be empty. */
public record HandOverNote(
        @NotNull @FreeText(max = MOST_CHARACTERS) String note) implements Serializable {

    public static final int MOST_CHARACTERS = 4000;
}
