package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Where the mail of an account goes. */
class MailAddressTest extends PortalUiTest {

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);

    @Autowired
    private AccountService accounts;

    @Test
    void anAccountHasAnAddressOrNone() {
        creates("karin", " karin@example.com ");
        creates("amir", "");
        assertThat(admin.does(() -> accounts.find("", PageRequest.of(0, 10))).getContent())
                .extracting(AccountDetails::email)
                .containsExactly("", "karin@example.com");
    }

    @Test
    void twoWhoShareAMailboxBothGetTheirMailThere() {
        creates("sara", "kansli@example.com");
        assertThat(creates("filip", "kansli@example.com").email()).isEqualTo("kansli@example.com");
    }

    @Test
    void theAdministratorSendsItElsewhereOrNowhere() {
        var karin = creates("karin", "karin@example.com").id();
        assertThat(sendsTo(karin, "karin.ek@example.com")).isEqualTo("karin.ek@example.com");
        assertThat(sendsTo(karin, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karin",
                "karin@example",
                "kårin@example.com",
                "karin@exämple.com",
                "karin@example.com\r\nBcc: all@example.com",
                "karin@example.com, amir@example.com",
                "Karin <karin@example.com>",
                "19121212-1212@example.com"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> creates("karin", text)).isInstanceOf(ConstraintViolationException.class);
    }

    private AccountDetails creates(String username, String email) {
        return admin.does(() -> accounts.create(new AccountDraft(username, username, email)));
    }

    private String sendsTo(UUID account, String email) {
        return admin.does(() -> accounts.sendMailTo(account, new MailAddressDraft(email)))
                .email();
    }
}
