package se.samhand.privacy;

/** Characters that nobody sees and that change what a text seems to be. */
final class HiddenCharacters {

    private HiddenCharacters() {}

    static boolean in(String text) {
        return text.codePoints().anyMatch(HiddenCharacters::isHidden);
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.SURROGATE -> true;
            default -> turnsTheDirection(character);
        };
    }

    private static boolean turnsTheDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
