package se.samhand.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;
import se.samhand.privacy.FreeText;

/**
 * How a draft begins, and what is said of it as a whole afterwards.
 *
 * @param copy whether it begins with what the latest version holds, or empty; of no meaning once it has begun
 * @param validFrom the first day it is meant to be in force
 * @param validTo the last day
 */
public record NewDraft(
        boolean copy,

        @NotNull(message = "programme.draft.from.missing") @Nullable
        LocalDate validFrom,

        @NotNull(message = "programme.draft.to.missing") @Nullable
        LocalDate validTo,

        @FreeText(max = 2000) String note,

        @NotNull(message = "programme.draft.verification.missing") @Nullable
        Verification verification) {}
