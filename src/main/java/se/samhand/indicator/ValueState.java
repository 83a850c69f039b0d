package se.samhand.indicator;

/** What is known of a figure. Four things that look alike in an empty cell and are not. */
public enum ValueState {
    VALUE,
    /** Counted, and there was none. */
    ZERO_CONFIRMED,
    /** There cannot be a figure here. */
    NOT_APPLICABLE,
    /** There should be a figure, and there is none. */
    MISSING;

    public boolean isFigure() {
        return this == VALUE || this == ZERO_CONFIRMED;
    }
}
