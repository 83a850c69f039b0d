package se.samhand.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of an observation what lists need. */
record KnownFigure(
        UUID indicatorId,
        UUID unitId,
        UUID periodId,
        ValueState state,
        @Nullable BigDecimal number,
        @Nullable BigDecimal denominator) {

    Value value() {
        return new Value(state, Observation.stripped(number), Observation.stripped(denominator));
    }
}
