package se.samhand.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.Code;
import se.samhand.privacy.FreeText;

/** A unit that takes over from others, as written in a form; what is null is not chosen yet. */
public record SuccessorDraft(
        @NotBlank(message = "organisation.code.missing") @Code(max = 20)
        String code,

        @NotBlank(message = "organisation.name.missing") @FreeText(max = 200)
        String name,

        @NotNull(message = "organisation.type.missing") @Nullable
        UnitType type,

        @NotNull(message = "organisation.parent.missing") @Nullable
        UUID parentId,

        @NotNull(message = "organisation.verification.missing") @Nullable
        Verification verification,

        @FreeText(max = 500) String source) {}
