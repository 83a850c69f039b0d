package se.samhand.period;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * Opens a closed period for a unit.
 *
 * @param until the last day; today at the earliest
 * @param remark to whoever asked; may be empty
 */
public record GrantDraft(
        @NotNull(message = "period.lock.until.missing") @Nullable
        LocalDate until,

        @NotNull @FreeText(max = 1000) String remark)
        implements Serializable {}
