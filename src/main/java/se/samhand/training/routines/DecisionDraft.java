package se.samhand.training.routines;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A decision on a version, as it was taken.
 *
 * @param decidedBy the board, or the function of whoever decided
 * @param registrationNumber in the register; may be empty
 * @param inForceFrom the first day
 * @param reviewBy the last day by which it is to be looked through
 */
public record DecisionDraft(
        @NotNull(message = "training.fault.decidedOn") @Nullable
        LocalDate decidedOn,

        @NotBlank(message = "training.fault.decidedBy") @FreeText(max = 200)
        String decidedBy,

        @NotNull(message = "training.fault.level") @Nullable DecisionLevel level,

        @FreeText(max = 40) String registrationNumber,

        @NotNull(message = "training.fault.inForceFrom") @Nullable
        LocalDate inForceFrom,

        @NotNull(message = "training.fault.reviewBy") @Nullable
        LocalDate reviewBy)
        implements Serializable {

    LocalDate decidedOnOrThrow() {
        return requireNonNull(decidedOn);
    }

    DecisionLevel levelOrThrow() {
        return requireNonNull(level);
    }

    LocalDate inForceFromOrThrow() {
        return requireNonNull(inForceFrom);
    }

    LocalDate reviewByOrThrow() {
        return requireNonNull(reviewBy);
    }
}
