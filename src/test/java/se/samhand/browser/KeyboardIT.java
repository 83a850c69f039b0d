package se.samhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyboardIT extends BrowserTest {

    private static final String ROUTINES = "3.2 Implementera rutiner för kortfrågor";

    @Test
    void aLateFollowUpIsFiledByKeyboardAlone() {
        var fatima = person("samordnare.farsta");
        var keys = new Keyboard(fatima.page());

        keys.press("Tab").isAt("Hoppa till innehållet").press("Enter");
        keys.tabsTo("Öppna " + ROUTINES).press("Enter");
        fatima.page().waitForURL("**/activities/**");
        fatima.settles().seesHeading(ROUTINES);

        keys.tabsTo("Läge").press("Space").press("ArrowDown").press("ArrowDown");
        assertThat(fatima.page().locator("vaadin-radio-button[checked]")).hasText("Avviker");
        fatima.settles();
        keys.tabsTo("Skicka in").press("Enter");
        fatima.sees("5 saker återstår").settles();

        keys.tabsTo("Beskriv vad som har hänt").press("Enter").waitsUntilAt("Vad har hänt?");
        keys.types("Fyra av åtta enheter använder kortfrågorna.");
        keys.tabsTo("Orsak").types("Två tjänster är obesatta.");
        keys.tabsTo("Åtgärd").types("Vi lånar en utbildare.");
        keys.tabsTo("Ansvarig för åtgärden").types("Avdelningschef");
        keys.tabsTo("Åtgärden klar senast").types("2026-11-30").press("Enter");
        fatima.settles();
        keys.tabsTo("Skicka in").press("Enter");

        fatima.sees("Inlämnad 21 september 2026 av Fatima Samordnare");
    }
}
