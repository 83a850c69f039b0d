package se.samhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the sign-in page on, by keyboard alone. */
class KeyboardIT extends BrowserTest {

    private static final String ROUTINES = "3.2 Implementera rutiner för kortfrågor";
    private static final String TENANTS = "1.4 Informera hyresgäster om våld i nära relationer och vart man vänder sig";
    private static final String WHAT_HAPPENED = "Fyra av åtta enheter använder kortfrågorna.";

    @Test
    void aLateFollowUpIsFiledAndItsArrivalIsSeenInTheMatrix() {
        var fatima = somebody(Look.USUAL).opens("/login");
        var keys = new Keyboard(fatima.page()).signsInAs("samordnare.farsta");
        fatima.settles().speaks("sv");
        opensTask(fatima, keys, ROUTINES);
        choosesThatItDeviates(fatima, keys).sees("5 saker återstår").settles();
        writesWhy(fatima, keys, WHAT_HAPPENED);
        fatima.sees("Inlämnad 21 september 2026 av Fatima Samordnare");

        theOfficeSeesIt();
        var karin = person("samordnare.jarva").opens(fatima.address());
        karin.sees(WHAT_HAPPENED).seesNoButton("Skicka in");
        person("skribent.1000m")
                .opens(fatima.address())
                .seesHeading("Sidan finns inte")
                .doesNotSee(WHAT_HAPPENED);
    }

    private void theOfficeSeesIt() {
        var petra = somebody(Look.USUAL).opens("/login");
        var keys = new Keyboard(petra.page()).signsInAs("programkontor");
        petra.settles().speaks("sv");

        keys.tabsTo("Matris").press("Enter");
        petra.page().waitForURL("**/activities/matrix");
        petra.settles();
        keys.tabsToWhatBegins("Bromma, Tertial 1 2026");
        keys.walks("ArrowRight", "Bromma, Tertial 2 2026").walks("ArrowDown", "Farsta, Tertial 2 2026");
        Assertions.assertThat(keys.hears()).contains("Försenad", "3 av 7");

        keys.press("Enter");
        petra.page().waitForURL("**/activities?**");
        petra.settles();
        keys.tabsTo("Uppföljningar").press("Tab");
        keys.press("ArrowDown").press("ArrowDown").press("ArrowDown").press("Space");
        petra.page().waitForURL("**/activities/*-*");
        petra.settles().seesHeading(ROUTINES).sees(WHAT_HAPPENED).seesNoButton("Skicka in");
    }

    /** What a company owes is one activity, so that one journey can file it: this one, by keyboard. */
    @Test
    void theCoordinatorOfACompanyDoesTheSameForHerCompany() {
        var office = person("programkontor").opens("/activities/matrix");
        Assertions.assertThat(office.cell("Svenska Bostäder", "Tertial 2 2026")).contains("Försenad");

        var somebody = somebody(Look.USUAL).opens("/login");
        var keys = new Keyboard(somebody.page()).signsInAs("samordnare.svenskabostader");
        somebody.settles().speaks("sv").seesHeading("Försenat (2)");
        opensTask(somebody, keys, TENANTS);
        choosesThatItDeviates(somebody, keys).sees("6 saker återstår").settles();
        keys.tabsTo("Skriv varför du bedömer läget annorlunda än förslaget")
                .press("Enter")
                .waitsUntilAt("Du bedömer annorlunda än förslaget. Skriv varför")
                .types("Två av fyra områden har inte börjat.");
        somebody.settles();
        writesWhy(somebody, keys, "Bovärdarna har gått utbildningen.");
        somebody.sees("Inlämnad 21 september 2026 av Sven Samordnare");

        office.opens("/activities/matrix");
        Assertions.assertThat(office.cell("Svenska Bostäder", "Tertial 2 2026"))
                .contains("Avviker")
                .doesNotContain("Försenad");
        office.opens(somebody.address())
                .sees("Bovärdarna har gått utbildningen.")
                .seesNoButton("Skicka in");
    }

    /** Is told everything that is missing at once. */
    private static Person choosesThatItDeviates(Person somebody, Keyboard keys) {
        keys.tabsTo("Läge").press("Space").press("ArrowDown").press("ArrowDown");
        assertThat(somebody.page()
                        .locator(".follow-up-form vaadin-radio-button[checked]:visible")
                        .first())
                .hasText("Avviker");
        somebody.settles();
        keys.tabsTo("Skicka in").press("Enter");
        return somebody;
    }

    private static void writesWhy(Person somebody, Keyboard keys, String whatHappened) {
        keys.tabsTo("Beskriv vad som har hänt").press("Enter").waitsUntilAt("Vad har hänt?");
        keys.types(whatHappened);
        keys.tabsTo("Orsak").types("Två tjänster är obesatta.");
        keys.tabsTo("Åtgärd").types("Vi lånar en utbildare.");
        keys.tabsTo("Ansvarig för åtgärden").types("Avdelningschef");
        keys.tabsTo("Åtgärden klar senast").types("2026-11-30").press("Enter");
        somebody.settles();
        keys.tabsTo("Skicka in").press("Enter");
    }

    private static void opensTask(Person somebody, Keyboard keys, String title) {
        keys.press("Tab").isAt("Hoppa till innehållet").press("Enter");
        keys.tabsTo("Öppna " + title).press("Enter");
        somebody.page().waitForURL("**/activities/**");
        somebody.settles().seesHeading(title);
    }
}
