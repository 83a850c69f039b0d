package se.samhand.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.Code;

/**
 * Who is named at an activity, as written in a form; what is null is not chosen.
 *
 * @param responsible a unit's code, or the name of a group
 * @param validFrom null for as long as the activity goes on, as is {@code validTo}
 */
public record ResponsibilityDraft(
        @NotBlank(message = "programme.draft.responsible.missing") @Code(max = 40)
        String responsible,

        @NotNull(message = "programme.draft.role.missing") @Nullable
        ResponsibilityRole role,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
