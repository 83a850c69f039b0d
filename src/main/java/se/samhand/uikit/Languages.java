package se.samhand.uikit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the portal speaks. */
public final class Languages {

    public static final Locale SWEDISH = Locale.of("sv", "SE");

    /** English as the rest of Europe writes it: the day before the month. */
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final List<Locale> ALL = List.of(SWEDISH, ENGLISH);

    private Languages() {}

    /** Swedish first. */
    public static List<Locale> all() {
        return ALL;
    }

    /** The language of ours for what an account, a cookie or a browser says; Swedish for everything unknown. */
    public static Locale of(@Nullable String tag) {
        return tag != null && isEnglish(Locale.forLanguageTag(tag)) ? ENGLISH : SWEDISH;
    }

    /** The language of ours nearest to a locale. */
    public static Locale nearest(Locale locale) {
        return isEnglish(locale) ? ENGLISH : SWEDISH;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage());
    }
}
