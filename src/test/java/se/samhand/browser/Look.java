package se.samhand.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody looks at the portal.
 *
 * @param language of the portal's own words: sv or en
 * @param width of the window, in CSS pixels
 */
public record Look(ColorScheme theme, String language, int width) {

    public static final Look USUAL = new Look(ColorScheme.LIGHT, "sv", 1280);

    @Override
    public String toString() {
        return theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + language + "-" + width;
    }
}
