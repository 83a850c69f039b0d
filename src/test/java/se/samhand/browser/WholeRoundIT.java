package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.accounts.AccountsFixture;
import se.samhand.activity.ActivityFixture;
import se.samhand.mail.MailFixture;
import se.samhand.reminders.RemindersFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.MailServer;
import se.samhand.support.ReceivedLetter;

/**
 * A whole reporting round with seven people, from the day that the calendar opens until it has closed for good: the city's
 * programme and organisation, a database of its own, and a mail server that takes every letter.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "samhand.test.own-database=true")
class WholeRoundIT {

    private static final Look PHONE = new Look(ColorScheme.LIGHT, "sv", 375);
    private static final String ROUTINES = "3.2 Implementera rutiner för kortfrågor";
    private static final String PAUSED = "Vi har talat med alla enheter.";
    private static final String HALF = "Två av nio enheter frågar";
    private static final String WHOLE = "Två av nio enheter frågar, och fyra börjar i oktober.";
    private static final String BETTER = "Två av nio enheter frågar: ekonomiskt bistånd och barn och familj.";

    @LocalServerPort
    private int port;

    @Autowired
    private ActivityFixture city;

    @Autowired
    private AccountsFixture accounts;

    @Autowired
    private MailFixture mail;

    @Autowired
    private RemindersFixture reminders;

    private final MailServer post = MailServer.ofTests();
    private final List<Person> people = new ArrayList<>();
    private Person karin;
    private Person anna;
    private Person office;

    @BeforeEach
    void theCityBeforeTheCalendarOpens() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        post.fresh();
        city.city(LocalDate.of(2025, 7, 31));
        accounts.examplePeople();
        accounts.person("chef.bof", "Berit Familj", "JAR-BOF", Role.UNIT_MANAGER);
        karin = person("samordnare.jarva");
        anna = person("avdelningschef.jarva");
        office = person("programkontor");
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Person::leaves);
        post.fresh();
    }

    @Test
    void aPeriodIsOpenedAskedAboutReportedReviewedCarriedOverAndClosed() {
        theCalendarOpens();
        var address = theUnitsAreAsked();
        theUnitsAnswer();
        aCheckInIsNoted(address);
        aDraftSurvivesALostSession(address);
        itIsSubmittedAndSentBackOnTwoFields(address);
        itIsCompletedApprovedAndAccepted(address);
        itIsCarriedOverIntoIls();
        itClosesIsOpenedForABoardAndClosesAgain();
        nobodyWasToldByMailWhatOthersWrote();
    }

    private void theCalendarOpens() {
        karin.opens("/").doesNotSee(ROUTINES);
        person("admin").opens("/admin/periods").sees("Tertial 2 2025");
        itIs(LocalDate.of(2025, 8, 1));
        karin.opens("/").sees(ROUTINES);
        reminders.morning(LocalDate.of(2025, 9, 1));
        assertThat(letterTo("samordnare.jarva").text()).contains("Uppföljning: 9 kvar, sista dag är 15 september");
    }

    private String theUnitsAreAsked() {
        itIs(LocalDate.of(2025, 9, 2));
        karin.opens("/").opensTask(ROUTINES).clicks("Fråga enheterna");
        karin.writes("Första frågan", "Frågar ni?").writesDay("Svara senast", "2025-09-12");
        karin.clicks("Skicka frågorna").sees("0 av 9 har svarat");
        mail.postmanComes();
        return karin.address();
    }

    private void theUnitsAnswer() {
        answersOnAPhone("enhetschef.jarva", "Ja, alla handläggare.");
        answersOnAPhone("chef.bof", "Ja, sedan i juni.");
        karin.opens(karin.address()).sees("2 av 9 har svarat").sees("Ja, sedan i juni.");
    }

    private void answersOnAPhone(String manager, String answer) {
        var link = letterTo(manager).links().stream()
                .filter(it -> it.contains("/answer/"))
                .findFirst()
                .orElseThrow();
        somebody(PHONE)
                .opens(URI.create(link).getPath())
                .speaksHere()
                .writes("Frågar ni?", answer)
                .clicks("Skicka svaret")
                .sees("Tack, ditt svar är skickat");
    }

    private void aCheckInIsNoted(String address) {
        karin.opens(address);
        karin.page()
                .locator("vaadin-details-summary")
                .filter(has("Avstämningar"))
                .click();
        var panel = karin.page().locator("vaadin-details").filter(has("Avstämningar"));
        panel.locator("vaadin-radio-button").filter(has("Pågår enligt plan")).click();
        karin.writes("Hur går det?", PAUSED).clicks("Spara avstämningen").sees("Avstämningen är sparad.");
        karin.opens(address).seesIn("Vad har hänt?", "2025-09-02: " + PAUSED);
    }

    private void aDraftSurvivesALostSession(String address) {
        karin.losesTheSession().types("Vad har hänt?", HALF).isToldThatTheSessionEnded();
        karin.opens(address).signsInHereAs("samordnare.jarva").opens(address).sees("Det här skrev du förra gången");
        karin.clicks("Lägg tillbaka texten").seesIn("Vad har hänt?", HALF).sees("Sparat");
        karin.opens(address).seesIn("Vad har hänt?", HALF);
        office.opens(address).doesNotSee(HALF);
    }

    private void itIsSubmittedAndSentBackOnTwoFields(String address) {
        karin.chooses("Pågår enligt plan")
                .writes("Vad har hänt?", WHOLE)
                .clicks("Skicka in")
                .sees("Inlämnad 2 september");
        anna.opens("/").sees("1 uppföljning att granska").opens(address).clicks("Begär komplettering");
        marks("Läge", "Hinner ni före årsskiftet?");
        marks("Vad har hänt?", "Vilka två?");
        anna.writesDay("Kompletterat senast", "2025-09-10")
                .clicks("Skicka tillbaka")
                .sees("2 svar är åter");
        reminders.morning(LocalDate.of(2025, 9, 3));
        assertThat(letterTo("samordnare.jarva").text()).contains("omplettera");
    }

    private void marks(String answer, String remark) {
        anna.page()
                .locator(".completion-row vaadin-checkbox")
                .filter(has(answer))
                .locator("input")
                .check();
        anna.settles().writes("Det här saknas under ”" + answer + "”", remark);
    }

    private void itIsCompletedApprovedAndAccepted(String address) {
        karin.opens(address).sees("Att komplettera: Vilka två?").sees("Att komplettera: Hinner ni före årsskiftet?");
        karin.chooses("Pågår enligt plan")
                .writes("Vad har hänt?", BETTER)
                .clicks("Skicka in")
                .sees("Inlämnad 3 september");
        anna.opens(address).sees(BETTER).clicks("Godkänn").sees("Uppföljningen är godkänd.");
        office.opens(address).sees(BETTER).clicks("Godkänn").sees("Uppföljningen är godkänd.");
        karin.opens(address).sees("Godkänd av Socialförvaltningen");
    }

    private void itIsCarriedOverIntoIls() {
        karin.opens("/activities/ils?period=2025-T2").sees(BETTER).clicks("Markera som överfört: 3.2");
        karin.sees("Överfört till ILS den 3 september 2025 av Karin Järv");
    }

    private void itClosesIsOpenedForABoardAndClosesAgain() {
        itIs(LocalDate.of(2025, 10, 1));
        var farid = person("samordnare.farsta").opens("/activities?period=2025-T2");
        farid.page()
                .locator("vaadin-grid")
                .getByText("Implementera rutiner")
                .first()
                .click();
        farid.page().waitForURL("**/activities/*-*");
        var address = farid.settles().address();
        farid.sees("Tertial 2 2025 stängde 30 september 2025").seesNoButton("Skicka in");
        farid.writes("Varför behöver ni öppna den?", "Vi var inte klara.").clicks("Be om att få öppna den");
        farid.sees("Socialförvaltningen har fått din begäran");

        office.opens("/admin/periods/exceptions");
        office.page().locator("vaadin-grid").getByText("Farsta").first().click();
        office.settles().writesDay("Öppen till och med", "2025-10-03").clicks("Öppna");
        office.sees("Perioden är öppen för Farsta");
        reminders.morning(LocalDate.of(2025, 10, 2));
        farid.opens(address).sees("är öppen för Farsta till och med 3 oktober 2025");
        farid.chooses("Pågår enligt plan")
                .writes("Vad har hänt?", WHOLE)
                .clicks("Skicka in")
                .sees("Inlämnad 2 oktober");

        itIs(LocalDate.of(2025, 10, 4));
        var other = farid.opens("/activities?period=2025-T2");
        other.page()
                .locator("vaadin-grid")
                .getByText("Utbilda medarbetare")
                .first()
                .click();
        other.page().waitForURL("**/activities/*-*");
        other.settles()
                .sees("Den var öppen igen för Farsta till 3 oktober 2025")
                .seesNoButton("Skicka in");
    }

    private void nobodyWasToldByMailWhatOthersWrote() {
        assertThat(post.letters())
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.text() + letter.html() + letter.subject())
                        .doesNotContain("enheter frågar", "Vilka två", "talat med alla", "handläggare", "inte klara"));
    }

    /** The one letter that has come to somebody since the last time. */
    private ReceivedLetter letterTo(String username) {
        var letters = post.lettersTo(username + "@example.com");
        assertThat(letters).as("letters to " + username).isNotEmpty();
        return letters.getLast();
    }

    private void itIs(LocalDate day) {
        city.itIs(day);
        city.renew();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Person person(String username) {
        return somebody(Look.USUAL).signsInAs(username);
    }

    private Person somebody(Look look) {
        var somebody = new Person(Browser.window(look, "http://localhost:" + port, Browser.NOTHING_REMEMBERED), look);
        people.add(somebody);
        return somebody;
    }
}
