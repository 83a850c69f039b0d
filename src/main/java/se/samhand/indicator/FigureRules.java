package se.samhand.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure of an indicator must be. What only looks wrong is for {@link Doubts}. */
final class FigureRules {

    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

    private FigureRules() {}

    /** All faults at once; none for a figure that {@link #value} can take. */
    static List<EntryFault> faults(IndicatorCard card, ObservationDraft draft) {
        var faults = new ArrayList<EntryFault>();
        if (!draft.state().isFigure()) {
            return faults;
        }
        if (draft.state() == ValueState.VALUE) {
            checkValue(card, draft, faults);
        } else if (draft.number() != null && draft.number().signum() != 0) {
            faults.add(EntryFault.of("number", "indicator.entry.zeroOf"));
        }
        checkNumber(card, "number", draft.number(), faults);
        if (card.valueKind().isShare()) {
            if (draft.denominator() == null) {
                faults.add(EntryFault.of("denominator", "indicator.entry.denominatorMissing", card.denominator()));
            }
            checkNumber(card, "denominator", draft.denominator(), faults);
        }
        return faults;
    }

    private static void checkValue(IndicatorCard card, ObservationDraft draft, List<EntryFault> faults) {
        if (draft.number() == null) {
            faults.add(EntryFault.of("number", "indicator.entry.numberMissing"));
        } else if (draft.number().signum() == 0 && (card.valueKind().isShare() || card.smallCounts())) {
            faults.add(EntryFault.of("state", "indicator.entry.zeroNotConfirmed"));
        }
    }

    private static void checkNumber(
            IndicatorCard card, String field, @Nullable BigDecimal number, List<EntryFault> faults) {
        if (number == null) {
            return;
        }
        if (number.stripTrailingZeros().scale() > MOST_DECIMALS || number.abs().compareTo(LIMIT) >= 0) {
            faults.add(EntryFault.of(field, "indicator.entry.tooLong", MOST_DECIMALS));
        }
        if (number.signum() < 0 && (card.smallCounts() || card.valueKind().isShare())) {
            faults.add(EntryFault.of(field, "indicator.entry.negative"));
        }
        if (card.smallCounts() && number.stripTrailingZeros().scale() > 0) {
            faults.add(EntryFault.of(field, "indicator.entry.notWhole"));
        }
    }

    /** The figure of a draft without faults. */
    static Value value(IndicatorCard card, ObservationDraft draft) {
        var number = draft.state() == ValueState.ZERO_CONFIRMED ? BigDecimal.ZERO : draft.number();
        var denominator = card.valueKind().isShare() ? draft.denominator() : null;
        return draft.state().isFigure()
                ? new Value(draft.state(), Observation.stripped(number), Observation.stripped(denominator))
                : new Value(draft.state(), null, null);
    }
}
