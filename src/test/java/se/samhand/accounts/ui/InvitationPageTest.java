package se.samhand.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.AccountsFixture;
import se.samhand.clock.PortalClock;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Whoever holds an invitation chooses a password by it, once. */
class InvitationPageTest extends PortalUiTest {

    private static final String GOOD = "fyra ord efter varandra";
    private static final String DEAD = "Länken fungerar inte längre.";

    private final Visitor admin = visitor("admin");
    private final Visitor newcomer = nobody();

    private String link = "";

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void karinIsInvited(@Autowired AccountsFixture people, @Autowired AccountService accounts) {
        people.examplePeople();
        var karin = visitor("samordnare.jarva").user().accountId();
        link = "invite/" + admin.does(() -> accounts.invite(karin)).token();
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @Test
    void whoHoldsTheLinkChoosesAPasswordAndIsLedToSignIn() {
        newcomer.opens(link).seesHeading("Välj lösenord").sees("samordnare.jarva");
        newcomer.types("Nytt lösenord", GOOD).clicks("Spara lösenordet");
        assertThat(newcomer.address()).startsWith("login");
        newcomer.sees("Klart. Logga in med ditt användarnamn och lösenordet du valde.");
        assertThat(kept()).startsWith("{bcrypt}");
    }

    @Test
    void theLinkWorksOnce() {
        newcomer.opens(link).types("Nytt lösenord", GOOD).clicks("Spara lösenordet");
        newcomer.opens(link).sees(DEAD).sees("Be din administratör om en ny länk.");
        newcomer.doesNotSee("samordnare.jarva");
    }

    @Test
    void ofTwoWhoHaveItOpenTheFirstChooses() {
        var second = nobody().opens(link);
        newcomer.opens(link).types("Nytt lösenord", GOOD).clicks("Spara lösenordet");
        var chosen = kept();
        second.types("Nytt lösenord", "ett helt annat lösenord").clicks("Spara lösenordet");
        second.sees(DEAD);
        assertThat(kept()).isEqualTo(chosen);
    }

    @Test
    void anExpiredLinkSaysTheSameAsOneThatNeverWas() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(8)));
        var expired = newcomer.opens(link).page();
        assertThat(expired).contains(DEAD);
        assertThat(newcomer.opens("invite/" + "x".repeat(43)).page()).isEqualTo(expired);
    }

    @Test
    void aWeakPasswordIsSaidNextToItAndTheLinkStaysGood() {
        newcomer.opens(link).clicks("Spara lösenordet");
        newcomer.isToldNextTo(
                "Nytt lösenord",
                "Lösenordet är för kort. Använd minst 12 tecken, till exempel några ord efter varandra.");
        newcomer.types("Nytt lösenord", "Samordnare.Jarva").clicks("Spara lösenordet");
        newcomer.isToldNextTo(
                "Nytt lösenord", "Lösenordet är detsamma som användarnamnet. Välj något som andra inte känner till.");
        newcomer.types("Nytt lösenord", GOOD).clicks("Spara lösenordet").seesHeading("Samhand");
    }

    @Test
    void somebodySignedInDoesNotChooseAnothersPassword() {
        admin.opens(link).sees("Du är inloggad som Ada Admin.").doesNotSee("Nytt lösenord");
        newcomer.opens(link).sees("samordnare.jarva");
    }

    private String kept() {
        var sql = "select password_hash from account where username = 'samordnare.jarva'";
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }
}
