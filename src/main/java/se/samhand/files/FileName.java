package se.samhand.files;

import java.text.Normalizer;

/** The name of a file as it is kept: the person's own, without folders and without what cannot be seen. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String of(String given) {
        var name = new StringBuilder();
        Normalizer.normalize(given.substring(lastSlash(given) + 1), Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isSeen)
                .forEach(name::appendCodePoint);
        return shortened(name.toString().strip());
    }

    /** A browser may send the whole path, with the slashes of its own system. */
    private static int lastSlash(String given) {
        return Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
    }

    /** Marks that turn the direction of reading make exe.pdf of fdp.exe. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        var ending = ending(name);
        if (name.length() <= LONGEST || ending.length() >= LONGEST) {
            return name;
        }
        var kept = LONGEST - ending.length() - 1;
        return name.substring(0, Character.isHighSurrogate(name.charAt(kept - 1)) ? kept - 1 : kept) + "." + ending;
    }

    /** What stands after the last dot; empty when there is none. */
    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
