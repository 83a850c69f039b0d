package se.samhand.privacy;

import java.util.OptionalLong;

/**
 * A count as a reader may see it.
 *
 * @param number zero unless it is shown as a number
 */
public record ShownCount(Mark mark, long number) {

    static final ShownCount HIDDEN = new ShownCount(Mark.HIDDEN, 0);

    static ShownCount of(Count count) {
        return new ShownCount(count.mark(), count.number());
    }

    public boolean isHidden() {
        return mark == Mark.HIDDEN;
    }

    /** The number, when it is shown as one. */
    public OptionalLong value() {
        return mark == Mark.NUMBER ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** Plain digits without grouping, or the sign that stands in their place. */
    public String text() {
        return mark == Mark.NUMBER ? Long.toString(number) : mark.sign();
    }
}
