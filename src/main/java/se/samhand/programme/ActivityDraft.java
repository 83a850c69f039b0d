package se.samhand.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;
import se.samhand.privacy.Code;
import se.samhand.privacy.FreeText;

/**
 * An activity as written in a form; what is null is not chosen yet.
 *
 * @param goalId the goal that it serves
 * @param code the number that people call it by, unique within its version
 * @param wording how sure the text is
 * @param rest how sure everything else is: who, when, for whom
 */
public record ActivityDraft(
        @NotNull(message = "programme.draft.goal.missing") @Nullable
        UUID goalId,

        @NotBlank(message = "programme.draft.code.missing") @Code(max = 20)
        String code,

        @NotBlank(message = "programme.draft.text.missing") @FreeText(max = 2000)
        String text,

        @NotNull(message = "programme.draft.starts.missing") @Nullable
        LocalDate startsOn,

        @NotNull(message = "programme.draft.ends.missing") @Nullable
        LocalDate endsOn,

        @NotNull(message = "programme.draft.verification.missing") @Nullable
        Verification wording,

        @NotNull(message = "programme.draft.verification.missing") @Nullable
        Verification rest,

        Set<@Code String> targetGroups,
        Set<@Code String> violenceTypes,
        Set<@Code String> successFactors,
        @Valid List<ResponsibilityDraft> responsibilities) {}
