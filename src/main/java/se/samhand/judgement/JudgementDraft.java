package se.samhand.judgement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * What somebody judges.
 *
 * @param ground why; may be empty for what is fully achieved
 */
public record JudgementDraft(
        @NotNull(message = "judgement.achievement.missing") @Nullable
        Achievement achievement,

        @NotNull @FreeText(max = MOST_CHARACTERS) String ground)
        implements Serializable {

    /** What fits a field of ILS, and is still read. */
    public static final int MOST_CHARACTERS = 1000;

    @AssertTrue(message = "judgement.ground.missing")
    boolean isGroundGiven() {
        return achievement == null || !achievement.needsGround() || !ground.isBlank();
    }
}
