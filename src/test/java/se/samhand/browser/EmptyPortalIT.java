package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A portal that was started without the example, on a database of its own: how people get in. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "samhand.test.own-database=true")
class EmptyPortalIT {

    private static final Pattern PRINTED = Pattern.compile("https?://[^/\\s]+(/welcome/\\S+)");
    private static final String ADAS_PASSWORD = "fyra ord efter varandra";
    private static final String KARINS_PASSWORD = "fyra andra ord på rad";

    @LocalServerPort
    private int port;

    private final List<Person> people = new ArrayList<>();

    EmptyPortalIT() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Person::leaves);
    }

    @Test
    void theFirstAdministratorGetsInByThePrintedLinkAndLetsACoordinatorIn(CapturedOutput output) {
        var link = PRINTED.matcher(output.getAll());
        assertThat(link.find()).as("a link for the first administrator").isTrue();

        var ada = somebody().opens(link.group(1)).seesHeading("Kom igång");
        ada.writes("Stadens namn", "Stockholms stad").writes("Ditt namn", "Ada Admin");
        ada.writes("Användarnamn", "ada.admin").writes("Nytt lösenord", ADAS_PASSWORD);
        ada.clicks("Skapa portalen").sees("Klart. Logga in med ditt användarnamn");
        ada.signsInHere("ada.admin", ADAS_PASSWORD).sees("Stockholms stad");
        somebody().opens(link.group(1)).sees("Länken fungerar inte längre.");

        ada.opens("/admin/users/new").writes("Namn", "Karin Ek").writes("Användarnamn", "karin.ek");
        ada.clicks("Lägg upp kontot").sees("Länken visas bara nu.");
        var invitation = ada.field("Länk att ge personen").inputValue();
        ada.choosesFrom("Enhet", "Stockholms stad").choosesFrom("Roll", "Samordnare");
        ada.clicks("Ge rollen").sees("Rollen är given: Samordnare, Stockholms stad.");

        var karin = somebody().opens(URI.create(invitation).getPath()).seesHeading("Välj lösenord");
        karin.writes("Nytt lösenord", KARINS_PASSWORD).clicks("Spara lösenordet");
        karin.signsInHere("karin.ek", KARINS_PASSWORD).seesHeading("Hej Karin");
        karin.opens("/account").sees("Samordnare, Stockholms stad");
        karin.opens("/admin/users").seesHeading("Sidan finns inte");
    }

    private Person somebody() {
        var somebody = new Person(
                Browser.window(Look.USUAL, "http://localhost:" + port, Browser.NOTHING_REMEMBERED), Look.USUAL);
        people.add(somebody);
        return somebody;
    }
}
