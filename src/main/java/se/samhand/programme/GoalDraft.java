package se.samhand.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;
import se.samhand.privacy.Code;
import se.samhand.privacy.FreeText;

/**
 * A goal as written in a form.
 *
 * @param code the number that people call it by, unique within its version
 * @param text empty only when the wording is not verified
 */
public record GoalDraft(
        @NotBlank(message = "programme.draft.code.missing") @Code(max = 20)
        String code,

        @FreeText(max = 2000) String text,

        @NotNull(message = "programme.draft.verification.missing") @Nullable
        Verification verification,

        @FreeText(max = 500) String source) {}
