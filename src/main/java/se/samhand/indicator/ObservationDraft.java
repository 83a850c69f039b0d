package se.samhand.indicator;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A figure as somebody enters it.
 *
 * @param number the number, or a share's numerator
 * @param denominator of a share
 * @param comment why it is so though it looks wrong, or why it is corrected; may be empty
 */
public record ObservationDraft(
        @NotNull(message = "indicator.entry.stateMissing") ValueState state,
        @Nullable BigDecimal number,
        @Nullable BigDecimal denominator,
        @FreeText(max = 1000) String comment)
        implements Serializable {}
