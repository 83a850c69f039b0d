package se.samhand.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or why there is none. A share keeps what it is made of and is never stored as a percentage.
 *
 * @param number the number, or a share's numerator; null when there is no figure
 * @param denominator null for what is no share
 */
public record Value(
        ValueState state,
        @Nullable BigDecimal number,
        @Nullable BigDecimal denominator) implements Serializable {

    public static final Value MISSING = new Value(ValueState.MISSING, null, null);
    public static final Value NOT_APPLICABLE = new Value(ValueState.NOT_APPLICABLE, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException for a figure without a number, or a number where there is no figure */
    public Value {
        if (state.isFigure() != (number != null) || (denominator != null && number == null)) {
            throw new IllegalArgumentException("A figure of " + number + " over " + denominator + " that is " + state);
        }
        if (state == ValueState.ZERO_CONFIRMED && number != null && number.signum() != 0) {
            throw new IllegalArgumentException("A zero of " + number);
        }
    }

    public static Value of(BigDecimal number) {
        return new Value(ValueState.VALUE, number, null);
    }

    public static Value share(BigDecimal numerator, BigDecimal denominator) {
        return new Value(ValueState.VALUE, numerator, denominator);
    }

    public boolean isFigure() {
        return state.isFigure();
    }

    /** The share in percent with one decimal; empty for what is no share, and for a share of nothing. */
    public Optional<BigDecimal> percent() {
        return number == null || denominator == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(number.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP));
    }

    /** What a chart draws and a target is held against: the percentage of a share, else the number. */
    public Optional<BigDecimal> height() {
        return denominator == null ? Optional.ofNullable(number) : percent();
    }
}
