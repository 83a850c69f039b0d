package se.samhand.indicator;

import java.util.Optional;
import se.samhand.importing.SheetRow;

/**
 * A figure or a target as a file names it: {@code RUTIN JAR 2026-T2 age=12-14;caller=EXPOSED}. No code holds a space, or
 * begins with a hyphen.
 *
 * @param period empty for a target of all periods
 * @param split in the one order that {@link Split} keeps; empty for the whole, and for a target
 */
record FigureKey(String indicator, String unit, String period, String split) {

    private static final String NONE = "-";

    static FigureKey of(SheetRow row) {
        return new FigureKey(row.text("indicator"), row.text("unit"), row.text("period"), inOrder(row.text("split")));
    }

    /** Empty when it is no key of a figure. */
    static Optional<FigureKey> parsed(String text) {
        var parts = text.split(" ", -1);
        return parts.length == 4
                ? Optional.of(new FigureKey(parts[0], parts[1], read(parts[2]), read(parts[3])))
                : Optional.empty();
    }

    private static String inOrder(String split) {
        return Split.of(new Split(split).categories()).text();
    }

    @Override
    public String toString() {
        return indicator + " " + unit + " " + written(period) + " " + written(split);
    }

    private static String written(String part) {
        return part.isEmpty() ? NONE : part;
    }

    private static String read(String part) {
        return part.equals(NONE) ? "" : part;
    }
}
