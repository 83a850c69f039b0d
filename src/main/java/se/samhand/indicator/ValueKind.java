package se.samhand.indicator;

/** What a figure is. */
public enum ValueKind {
    NUMBER,
    /** A share, shown as percent alone. */
    PERCENT,
    /** A share, shown with what it is a share of. */
    RATIO;

    /** Whether it is a numerator over a denominator. */
    public boolean isShare() {
        return this != NUMBER;
    }
}
