package se.samhand.reminders.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.support.MailTest;
import se.samhand.support.Visitor;

/** Everybody decides how often letters come, and in which language. */
class NoticesViewTest extends MailTest {

    private final Visitor karin = visitor("samordnare.jarva");
    private final Visitor sara = visitor("skribent.1000m");

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void everybody(@Autowired AccountsFixture accounts) {
        accounts.examplePeople();
    }

    @Test
    void whatIsChosenIsThereTheNextTime() {
        karin.opens("me/notices")
                .seesHeading("Påminnelser")
                .sees("Breven går till samordnare.jarva@example.com.")
                .chooses("Hur ofta vill du få brev?", "Bara när något är försenat")
                .chooses("Språk i breven", "Engelska")
                .clicks("Spara")
                .isTold("Sparat.");
        visitor("samordnare.jarva")
                .opens("me/notices")
                .seesChosen("Hur ofta vill du få brev?", "Bara när något är försenat")
                .seesChosen("Språk i breven", "Engelska");
        sara.opens("me/notices").seesChosen("Hur ofta vill du få brev?", "Varje dag som det finns något nytt");
    }

    @Test
    void whoHasNoAddressIsToldSo() {
        jdbc.update("update account set email = null where username = 'samordnare.jarva'");
        karin.opens("me/notices").sees("Ditt konto har ingen e-postadress");
    }
}
