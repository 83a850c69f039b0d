package se.samhand.indicator;

import java.math.BigDecimal;

/** How a figure stands to its target. */
public enum Reached {
    REACHED,
    NOT_REACHED,
    /** Neither way is better, and the figure lies where it is wanted. */
    WITHIN,
    /** Neither way is better, and the figure lies elsewhere. */
    OUTSIDE,
    /** There is no target, or no figure to hold against it. */
    UNKNOWN;

    /** More than an interval's end is as good where more is better, and less than its beginning where less is. */
    static Reached by(BigDecimal height, Interval aim, Direction direction) {
        return switch (direction) {
            case UP -> height.compareTo(aim.from()) >= 0 ? REACHED : NOT_REACHED;
            case DOWN -> height.compareTo(aim.to()) <= 0 ? REACHED : NOT_REACHED;
            case NONE -> height.compareTo(aim.from()) >= 0 && height.compareTo(aim.to()) <= 0 ? WITHIN : OUTSIDE;
        };
    }
}
