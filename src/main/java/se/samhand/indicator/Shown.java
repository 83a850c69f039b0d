package se.samhand.indicator;

/** What a reader meets where a figure could stand. */
public enum Shown {
    VALUE(""),
    ZERO_CONFIRMED(""),
    /** There is a figure, of so few people that it is kept secret, or one that would tell such a figure. */
    HIDDEN(".."),
    MISSING("-"),
    NOT_APPLICABLE("."),
    /** The unit was not there, or was not asked. */
    NOT_ASKED("");

    private final String sign;

    Shown(String sign) {
        this.sign = sign;
    }

    /** What stands in place of the figure, in screens, charts and files alike; empty where a figure or nothing stands. */
    public String sign() {
        return sign;
    }

    public boolean isFigure() {
        return this == VALUE || this == ZERO_CONFIRMED;
    }

    static Shown of(ValueState state) {
        return valueOf(state.name());
    }
}
