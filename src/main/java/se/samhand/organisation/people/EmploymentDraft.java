package se.samhand.organisation.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/** That a person works at a unit from a day on; what is null is not chosen yet. */
public record EmploymentDraft(
        @NotNull(message = "organisation.unit.missing") @Nullable
        UUID unitId,

        @NotBlank(message = "organisation.function.name.missing") @FreeText(max = 120)
        String functionTitle,

        @NotNull(message = "organisation.day.missing") @Nullable
        LocalDate from) {}
