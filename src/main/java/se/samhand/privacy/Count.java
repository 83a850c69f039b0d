package se.samhand.privacy;

/**
 * A count as it is stored: a number, or the reason why there is none.
 *
 * @param mark never {@link Mark#HIDDEN}
 * @param number zero when there is no number
 */
public record Count(Mark mark, long number) {

    private static final Count MISSING = new Count(Mark.MISSING, 0);
    private static final Count NOT_APPLICABLE = new Count(Mark.NOT_APPLICABLE, 0);

    public Count {
        if (mark == Mark.HIDDEN || number < 0 || (mark != Mark.NUMBER && number != 0)) {
            throw new IllegalArgumentException("A count is a number from zero up, missing or not applicable");
        }
    }

    public static Count of(long number) {
        return new Count(Mark.NUMBER, number);
    }

    public static Count missing() {
        return MISSING;
    }

    public static Count notApplicable() {
        return NOT_APPLICABLE;
    }

    boolean isNumber() {
        return mark == Mark.NUMBER;
    }

    /** The sum; what is missing or does not apply adds nothing, and stays when nothing is added to it. */
    Count plus(Count other) {
        if (isNumber() && other.isNumber()) {
            return of(number + other.number);
        }
        return isNumber() || (mark == Mark.MISSING && !other.isNumber()) ? this : other;
    }
}
