package se.samhand.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What everybody sees and changes of their own account. */
class OwnAccountTest extends PortalUiTest {

    private static final String GOOD = "fyra ord efter varandra";

    private final Visitor karin = visitor("samordnare.jarva");

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void everybodyHasAnAccount(@Autowired AccountsFixture people) {
        people.examplePeople();
    }

    @Test
    void everybodyReadsWhoTheyAreHereAndWhatTheyMayDo() {
        karin.opens("account")
                .seesHeading("Mitt konto")
                .sees("samordnare.jarva")
                .sees("Samordnare, Järva");
        visitor("firmatecknare.1000m")
                .opens("account")
                .sees("Administratör hos part, Stiftelsen 1000 Möjligheter")
                .sees("Firmatecknare hos part, Stiftelsen 1000 Möjligheter");
    }

    @Test
    void thePageIsReachedFromTheName() {
        karin.opens("").sees("Karin Järv, mitt konto");
    }

    @Test
    void whoKnowsTheirPasswordChoosesAnother() {
        changes("demo", GOOD);
        karin.isTold("Ditt lösenord är bytt.");
        assertThat(kept()).startsWith("{bcrypt}");
        changes(GOOD, "ett helt annat lösenord");
        karin.isTold("Ditt lösenord är bytt.");
        assertThat(jdbc.queryForList("select action from business_act", String.class))
                .containsOnly("account.password-chosen")
                .hasSize(2);
    }

    @Test
    void whoDoesNotKnowItChangesNothing() {
        changes("gissning", GOOD);
        karin.isToldNextTo("Nuvarande lösenord", "Det är inte ditt nuvarande lösenord. Försök igen.");
        assertThat(kept()).isEqualTo("{noop}demo");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        karin.opens("account").clicks("Byt lösenord");
        karin.isToldNextTo("Nuvarande lösenord", "Skriv det lösenord du har nu");
        karin.isToldNextTo(
                "Nytt lösenord",
                "Lösenordet är för kort. Använd minst 12 tecken, till exempel några ord efter varandra.");
    }

    @Test
    void guessingAtAScreenThatWasLeftOpenIsSlowed() {
        for (int guess = 0; guess < 6; guess++) {
            changes("gissning " + guess, GOOD);
        }
        changes("demo", GOOD);
        karin.isToldNextTo("Nuvarande lösenord", "För många försök. Vänta några minuter och försök igen.");
    }

    private void changes(String present, String chosen) {
        karin.opens("account")
                .types("Nuvarande lösenord", present)
                .types("Nytt lösenord", chosen)
                .clicks("Byt lösenord");
    }

    private String kept() {
        var sql = "select password_hash from account where username = 'samordnare.jarva'";
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }
}
