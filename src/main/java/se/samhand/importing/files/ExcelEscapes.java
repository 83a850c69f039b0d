package se.samhand.importing.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Workbooks write characters that XML cannot hold as {@code _x000D_}, and a text that looks like that with its underscore so written. */
final class ExcelEscapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelEscapes() {}

    static String putOn(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    static String takeOff(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
