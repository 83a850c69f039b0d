package se.samhand.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class AxeInSwedishIT extends Axe {

    @Test
    void axeFindsNothingOnAnyViewLightAndWide() {
        findsNothingAndNothingIsCutOff(new Look(ColorScheme.LIGHT, "sv", 1280));
    }

    @Test
    void axeFindsNothingOnAnyViewDarkAndNarrow() {
        findsNothingAndNothingIsCutOff(new Look(ColorScheme.DARK, "sv", 375));
    }
}
