package se.samhand.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its reader may see it: what is kept from the reader is not in here.
 *
 * @param number the number, or a share's numerator; null where no figure is shown
 * @param denominator of a share
 * @param incomplete whether it is a total that lacks something
 */
public record ShownFigure(
        Shown shown, @Nullable BigDecimal number, @Nullable BigDecimal denominator, boolean incomplete)
        implements Serializable {

    static final ShownFigure HIDDEN = new ShownFigure(Shown.HIDDEN, null, null, false);
    static final ShownFigure NOT_ASKED = new ShownFigure(Shown.NOT_ASKED, null, null, false);

    static ShownFigure of(Value value) {
        return new ShownFigure(Shown.of(value.state()), value.number(), value.denominator(), false);
    }

    static ShownFigure of(Total total) {
        var value = total.value();
        return new ShownFigure(
                Shown.of(value.state()), value.number(), value.denominator(), total.incomplete() && value.isFigure());
    }

    /** What a chart draws and a target is held against; empty where nothing is shown, and for a share of nothing. */
    public Optional<BigDecimal> height() {
        return number == null ? Optional.empty() : new Value(ValueState.VALUE, number, denominator).height();
    }
}
