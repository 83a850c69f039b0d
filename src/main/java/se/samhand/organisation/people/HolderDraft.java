package se.samhand.organisation.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets a function from a day on; what is null is not chosen yet. */
public record HolderDraft(
        @NotNull(message = "organisation.person.missing") @Nullable
        UUID personId,

        @NotNull(message = "organisation.day.missing") @Nullable
        LocalDate from) {}
