package se.samhand.programme;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes human codes sort as people read them: 3.2 before 3.10. */
final class SortCode {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private SortCode() {}

    static String of(String code) {
        return NUMBER.matcher(code).replaceAll(SortCode::padded);
    }

    private static String padded(MatchResult number) {
        return "0".repeat(5 - number.group().length()) + number.group();
    }
}
