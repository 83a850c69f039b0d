package se.samhand.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.Code;
import se.samhand.privacy.FreeText;

/**
 * A unit as written in a form; what is null is not chosen yet.
 *
 * @param code cannot be changed once the unit stands, nor can the type
 * @param parentId the unit above; none for the city and for partners
 * @param validTo the last day, or null while no end is known
 */
public record UnitDraft(
        @NotBlank(message = "organisation.code.missing") @Code(max = 20)
        String code,

        @NotBlank(message = "organisation.name.missing") @FreeText(max = 200)
        String name,

        @NotNull(message = "organisation.type.missing") @Nullable
        UnitType type,

        @Nullable UUID parentId,

        @NotNull(message = "organisation.day.missing") @Nullable
        LocalDate validFrom,

        @Nullable LocalDate validTo,

        @NotNull(message = "organisation.verification.missing") @Nullable
        Verification verification,

        @FreeText(max = 500) String source) {}
