package se.samhand.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class AxeInEnglishIT extends Axe {

    @Test
    void axeFindsNothingOnAnyViewLightAndNarrow() {
        findsNothingAndNothingIsCutOff(new Look(ColorScheme.LIGHT, "en", 375));
    }

    @Test
    void axeFindsNothingOnAnyViewDarkAndWide() {
        findsNothingAndNothingIsCutOff(new Look(ColorScheme.DARK, "en", 1280));
    }
}
