package se.samhand.training.routines;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * What is written in a version before anybody decides on it; may be half finished.
 *
 * @param changeNote what has changed, for those who knew the one before
 * @param planForYes what is done when somebody answers yes
 * @param planForReferral where somebody is referred to
 */
public record VersionDraft(
        @NotNull(message = "training.fault.change") @Nullable
        ChangeSize changeSize,

        @FreeText(max = 1000) String changeNote,
        @FreeText(max = 20_000) String text,
        @Nullable UUID questionSetId,
        @FreeText(max = 4000) String planForYes,
        @FreeText(max = 4000) String planForReferral)
        implements Serializable {

    ChangeSize changeSizeOrThrow() {
        return requireNonNull(changeSize);
    }
}
