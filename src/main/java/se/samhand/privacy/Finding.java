package se.samhand.privacy;

/**
 * Where a text seems to hold somebody's identity number. It says where, never which: the digits are in no message, log
 * or exception.
 *
 * @param start index of the first digit, in {@code char}s
 * @param end index after the last digit
 */
public record Finding(int start, int end, Kind kind, Confidence confidence) {

    /** Which of the two numbers it is. */
    public enum Kind {
        PERSONAL_NUMBER,
        COORDINATION_NUMBER
    }

    /** How sure the guard is. */
    public enum Confidence {
        /** Twelve digits, or a dash or plus before the last four: the text is refused. */
        BLOCK,
        /** Ten bare digits, as a telephone number or a registration number may also be: worth a question, no more. */
        WARN
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
