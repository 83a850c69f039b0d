package se.samhand.privacy;

import java.util.OptionalInt;

/**
 * A share of a whole as a reader may see it.
 *
 * @param percent rounded to whole percent; zero unless it is shown as a number
 */
public record ShownShare(Mark mark, int percent) {

    static final ShownShare HIDDEN = new ShownShare(Mark.HIDDEN, 0);
    static final ShownShare OF_NOTHING = new ShownShare(Mark.NOT_APPLICABLE, 0);

    static ShownShare of(long part, long whole) {
        return new ShownShare(Mark.NUMBER, Math.toIntExact(Math.round(100.0 * part / whole)));
    }

    public boolean isHidden() {
        return mark == Mark.HIDDEN;
    }

    /** Whole percent, when the share is shown. */
    public OptionalInt value() {
        return mark == Mark.NUMBER ? OptionalInt.of(percent) : OptionalInt.empty();
    }

    /** Digits without the percent sign, or the sign that stands in their place. */
    public String text() {
        return mark == Mark.NUMBER ? Integer.toString(percent) : mark.sign();
    }
}
