package se.samhand.browser;

import org.junit.jupiter.api.Test;

class LostSessionIT extends BrowserTest {

    private static final String TYPED = "Rutinen ligger hos ledningsgruppen.";

    @Test
    void whatTheServerNeverGotIsOfferedAgainAfterALostSession() {
        var karin = person("samordnare.jarva").opensTask("4.3 ");
        var address = karin.address();

        karin.losesTheSession().types("Vad har hänt?", TYPED).isToldThatTheSessionEnded();
        karin.opens(address).signsInHereAs("samordnare.jarva").opens(address);

        karin.sees("Det här skrev du förra gången").sees(TYPED);
        karin.clicks("Lägg tillbaka texten").seesIn("Vad har hänt?", TYPED).sees("Sparat");
        karin.opens(address).seesIn("Vad har hänt?", TYPED).doesNotSee("Det här skrev du förra gången");
    }
}
