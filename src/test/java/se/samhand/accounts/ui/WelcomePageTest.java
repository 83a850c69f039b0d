package se.samhand.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.accounts.AccountsFixture;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Whoever sets up an empty portal becomes its first administrator, once. */
class WelcomePageTest extends PortalUiTest {

    private final Visitor ada = nobody();

    private String link = "";

    @BeforeEach
    void thePortalHasPrintedItsLink(@Autowired AccountsFixture people) {
        link = "welcome/" + people.firstAdministratorToken();
    }

    @Test
    void theFirstAdministratorGetsInAndAdministers() {
        ada.opens(link).seesHeading("Kom igång");
        fillIn();
        ada.clicks("Skapa portalen");
        assertThat(ada.address()).startsWith("login");
        ada.sees("Klart. Logga in med ditt användarnamn och lösenordet du valde.");
        var rows = visitor("ada.admin").opens("admin/users").rows();
        assertThat(rows)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.getFirst()).startsWith("Ada Admin ada.admin · Administratör, Stockholms stad"));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndNothingTypedIsLost() {
        ada.opens(link).types("E-post", "ada@").types("Nytt lösenord", "kort").clicks("Skapa portalen");
        ada.isToldNextTo("Stadens namn", "Skriv stadens namn");
        ada.isToldNextTo("Ditt namn", "Skriv ett namn");
        ada.isToldNextTo("Användarnamn", "Skriv ett användarnamn");
        ada.isToldNextTo("E-post", "Skriv en e-postadress, till exempel namn@exempel.se");
        ada.isToldNextTo(
                "Nytt lösenord",
                "Lösenordet är för kort. Använd minst 12 tecken, till exempel några ord efter varandra.");
        ada.sees("ada@");
    }

    @Test
    void theLinkWorksOnceAndSaysWhereToTurnAfterwards() {
        ada.opens(link);
        fillIn();
        var second = nobody().opens(link);
        ada.clicks("Skapa portalen");
        second.types("Stadens namn", "Göteborg")
                .types("Ditt namn", "Inkräktare")
                .types("Användarnamn", "en.annan")
                .types("Nytt lösenord", "fyra ord efter varandra")
                .clicks("Skapa portalen");
        second.sees("Länken fungerar inte längre.").sees("startar om den, så skriver den ut en ny länk");
        ada.opens(link).sees("Länken fungerar inte längre.");
        ada.opens("welcome/nothing").sees("Länken fungerar inte längre.");
    }

    private void fillIn() {
        ada.types("Stadens namn", "Stockholms stad")
                .types("Ditt namn", "Ada Admin")
                .types("Användarnamn", "Ada.Admin")
                .types("Nytt lösenord", "fyra ord efter varandra");
    }
}
