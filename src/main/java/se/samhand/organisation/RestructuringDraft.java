package se.samhand.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that become others on a day: several merge into one, one is split into several, or one goes on under another name
 * or in another place. What stands below them goes the same way.
 *
 * @param on the successors' first day; the day before is the last of the others
 */
public record RestructuringDraft(
        SuccessionKind kind,

        @NotEmpty(message = "organisation.units.missing") List<UUID> fromIds,

        @NotNull(message = "organisation.day.missing") @Nullable
        LocalDate on,

        List<@Valid SuccessorDraft> successors) {}
