package se.samhand.importing.files;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what people wrote: in CSV an apostrophe is put before a cell that it would take for a formula, and
 * taken off again when the file comes back. Numbers and the marks for hidden, missing and not applicable stay as they are. A text that
 * itself begins with an apostrophe and such a sign gets one more, so that every text comes back as it was.
 */
public final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("-?\\d+([.,]\\d+)?|\\.\\.|-|\\.");

    private FormulaGuard() {}

    public static String putOn(String text) {
        var needed = FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return needed || GUARDED.matcher(text).matches() ? "'" + text : text;
    }

    static String takeOff(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
