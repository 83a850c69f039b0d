package se.samhand.privacy;

import java.util.Arrays;

/** The digits of a text in reading order, of whatever script or width, and what stands before each of them. */
final class Digits {

    /** What stands between two digits; of several, the strongest counts. */
    enum Gap {
        /** Nothing that can be seen. */
        NONE,
        SPACE,
        /** What people also put inside numbers and file names: full stop, slash, underscore. */
        OTHER,
        /** A dash of any kind, or a plus. */
        DASH,
        /** Words, or more empty space than anybody leaves inside a number. */
        BREAK
    }

    private static final int LONGEST_GAP = 8;

    private final byte[] values;
    private final int[] positions;
    private final Gap[] gaps;
    private int count;

    private Digits(int most) {
        values = new byte[most];
        positions = new int[most];
        gaps = new Gap[most];
    }

    static Digits of(String text) {
        var digits = new Digits(text.length());
        var gap = Gap.BREAK;
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int value = Character.digit(character, 10);
            if (value >= 0) {
                digits.add(value, at, gap);
                gap = Gap.NONE;
                width = 0;
            } else if (!isInvisible(character)) {
                width++;
                var kind = width > LONGEST_GAP ? Gap.BREAK : kindOf(character);
                gap = kind.compareTo(gap) > 0 ? kind : gap;
            }
            at += Character.charCount(character);
        }
        return digits;
    }

    private void add(int value, int position, Gap before) {
        values[count] = (byte) value;
        positions[count] = position;
        gaps[count] = before;
        count++;
    }

    int count() {
        return count;
    }

    int value(int index) {
        return values[index];
    }

    /** The number that the digits from {@code from} to before {@code to} write. */
    int number(int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + values[at];
        }
        return number;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(values, from, to);
    }

    int position(int index) {
        return positions[index];
    }

    /** What stands before this digit; before the first and after the last digit there is a break. */
    Gap gapBefore(int index) {
        return index < count ? gaps[index] : Gap.BREAK;
    }

    /** Whether the digits from {@code from} to before {@code to} are written together, as one group with an end. */
    boolean isGroup(int from, int to) {
        if (from < 0 || to > count || gapBefore(from) == Gap.NONE || gapBefore(to) == Gap.NONE) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            if (gaps[at] != Gap.NONE) {
                return false;
            }
        }
        return true;
    }

    private static Gap kindOf(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return Gap.SPACE;
        }
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION -> Gap.DASH;
            case Character.CONNECTOR_PUNCTUATION -> Gap.OTHER;
            default ->
                switch (character) {
                    case '+', '\uFF0B', '\u2212', '\u2043', '\u00AD' -> Gap.DASH;
                    case '.', '/', '\\', '\uFF0E', '\u00B7' -> Gap.OTHER;
                    default -> Gap.BREAK;
                };
        };
    }

    /** Zero-width characters, joiners, direction marks, marks that sit on another character, stray control codes. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != '\u00AD';
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.CONTROL -> !Character.isWhitespace(character) && character != '\u0085';
            default -> character == '\u2800' || character == '\u3164' || character == '\u115F';
        };
    }
}
