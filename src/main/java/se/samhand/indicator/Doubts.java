package se.samhand.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What looks wrong about a figure though it may be right: held against itself, earlier ones, its parts and other indicators. */
final class Doubts {

    private static final BigDecimal MANY_POINTS = BigDecimal.valueOf(25);
    private static final BigDecimal MUCH = BigDecimal.TEN;
    private static final BigDecimal TWICE = BigDecimal.TWO;

    private Doubts() {}

    /**
     * What a figure is held against.
     *
     * @param earlier the figure of the same unit for the period to compare with; null without one
     * @param earlierPeriod what that period is called
     * @param parts the parts' figures together, when the figure is of the whole and all parts are known; else null
     * @param same figures of the same unit and period that count the same thing
     */
    record Around(
            @Nullable Value earlier,
            String earlierPeriod,
            @Nullable Value parts,
            List<SameThing> same) {

        static final Around NOTHING = new Around(null, "", null, List.of());
    }

    /**
     * The same thing as another indicator counts it.
     *
     * @param what in words
     * @param here as it is entered here
     * @param there as it stands there
     * @param indicator the other indicator's name
     */
    record SameThing(String what, BigDecimal here, BigDecimal there, String indicator) {}

    static List<EntryFault> about(Value value, Around around) {
        var doubts = new ArrayList<EntryFault>();
        var number = value.number();
        if (number == null) {
            return doubts;
        }
        var denominator = value.denominator();
        if (denominator != null && denominator.signum() == 0) {
            doubts.add(EntryFault.of("denominator", "indicator.doubt.denominatorZero"));
        } else if (denominator != null && number.compareTo(denominator) > 0) {
            doubts.add(EntryFault.of("number", "indicator.doubt.moreThanAll", number, denominator));
        }
        if (around.earlier() != null) {
            addFarFrom(doubts, value, around.earlier(), around.earlierPeriod());
        }
        addParts(doubts, value, around.parts());
        around.same().stream()
                .filter(it -> it.here().compareTo(it.there()) != 0)
                .forEach(it -> doubts.add(EntryFault.of(
                        "number", "indicator.doubt.otherElsewhere", it.what(), it.here(), it.there(), it.indicator())));
        return doubts;
    }

    private static void addFarFrom(List<EntryFault> doubts, Value value, Value earlier, String period) {
        if (value.height().isEmpty() || earlier.height().isEmpty()) {
            return;
        }
        var now = value.height().get();
        var then = earlier.height().get();
        var apart = now.subtract(then).abs();
        var share = value.denominator() != null;
        var far = share ? apart.compareTo(MANY_POINTS) >= 0 : apart.compareTo(MUCH) >= 0 && isTwice(now, then);
        if (far) {
            var key = share ? "indicator.doubt.farPercent" : "indicator.doubt.far";
            doubts.add(EntryFault.of("number", key, now, then, period));
        }
    }

    private static boolean isTwice(BigDecimal one, BigDecimal other) {
        var greater = one.abs().max(other.abs());
        var smaller = one.abs().min(other.abs());
        return one.signum() != other.signum() || greater.compareTo(smaller.multiply(TWICE)) >= 0;
    }

    private static void addParts(List<EntryFault> doubts, Value value, @Nullable Value parts) {
        if (parts == null || !parts.isFigure()) {
            return;
        }
        var together = Objects.requireNonNull(parts.number());
        if (together.compareTo(Objects.requireNonNull(value.number())) != 0) {
            doubts.add(EntryFault.of("number", "indicator.doubt.parts", together, value.number()));
        }
    }
}
