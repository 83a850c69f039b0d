package se.samhand.importing.checking;

import java.util.Optional;

/** Characters that cannot be seen, or that change how the text around them is read. */
final class HiddenText {

    private HiddenText() {}

    /** The first of them, named as people look it up: {@code U+202E}. Tabs and line breaks are welcome. */
    static Optional<String> first(String text) {
        return text.codePoints()
                .filter(HiddenText::isHidden)
                .mapToObj(it -> "U+%04X".formatted(it))
                .findFirst();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> turnsDirection(character) || isNoCharacter(character);
        };
    }

    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }

    /** Zero width, left over from another encoding, or lost in one. */
    private static boolean isNoCharacter(int character) {
        return character == 0x200B || character == 0xFEFF || character == 0xFFFD || (character & 0xFFFE) == 0xFFFE;
    }
}
