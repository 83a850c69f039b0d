package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoordinatorFilesFollowUpIT extends BrowserTest {

    private static final String ROUTINES = "3.2 Implementera rutiner för kortfrågor";
    private static final String WHAT_HAPPENED = "Två av sju enheter använder kortfrågorna.";
    private static final String EARLIER = "Vi fördelar om arbetet och tar hjälp av en grannenhet.";
    private static final String FILED = "Inlämnad 21 september 2026 av Karin Samordnare";

    @Test
    void aCoordinatorFilesALateFollowUpAndTheOthersSeeWhatTheyMaySee() {
        var office = person("programkontor").opens("/activities/matrix");
        assertThat(office.cell("Järva", "Tertial 2 2026")).contains("Försenad", "3 av 7");

        var karin = person("samordnare.jarva").seesHeading("Försenat (8)").opensTask(ROUTINES);
        var address = karin.address();
        karin.writes("Vad har hänt?", WHAT_HAPPENED).sees("Sparat");
        office.opens(address).sees("Uppföljningen är inte inlämnad än").doesNotSee(WHAT_HAPPENED);

        karin.chooses("Avviker").writes("Vad har hänt?", "").clicks("Skicka in").sees("6 saker återstår");
        karin.chooses("Klar").writes("Beskriv i en mening", "Grannenheten har hjälpt till.");
        karin.clicks("Spara hur det är med åtgärden ”" + EARLIER + "”").sees("5 saker återstår");
        karin.isLedFrom("Beskriv vad som har hänt", "Vad har hänt?").writes("Vad har hänt?", WHAT_HAPPENED);
        karin.isLedFrom("Beskriv orsaken", "Orsak").writes("Orsak", "Två tjänster är obesatta.");
        karin.isLedFrom("Beskriv vad ni gör åt det", "Åtgärd").writes("Åtgärd", "Vi lånar en utbildare av Farsta.");
        karin.writes("Ansvarig för åtgärden", "Avdelningschef").writesDay("Åtgärden klar senast", "2026-11-30");
        karin.clicks("Skicka in").sees(FILED);

        office.opens(address).sees(WHAT_HAPPENED).sees("Vi lånar en utbildare av Farsta.");
        office.opens("/activities/matrix");
        assertThat(office.cell("Järva", "Tertial 2 2026")).contains("4 av 7");

        person("samordnare.farsta").opens(address).sees(WHAT_HAPPENED).seesNoButton("Skicka in");
        person("skribent.1000m")
                .opens(address)
                .seesHeading("Sidan finns inte")
                .doesNotSee(WHAT_HAPPENED)
                .doesNotSee(ROUTINES);
    }

    @Test
    void aCoordinatorWhoHasChosenNoStateIsLedToIt() {
        person("samordnare.jarva").opensTask("3.3 ").clicks("Skicka in").isLedFrom("Välj ett läge", "Läge");
    }
}
