package se.samhand.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The board that answers for a unit from a day on; what is null is not chosen yet. */
public record HostDraft(
        @NotNull(message = "organisation.host.missing") @Nullable
        UUID hostId,

        @NotNull(message = "organisation.day.missing") @Nullable
        LocalDate from,

        @NotNull(message = "organisation.verification.missing") @Nullable
        Verification verification) {}
