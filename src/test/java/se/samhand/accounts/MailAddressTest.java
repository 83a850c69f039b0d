package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
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
        assertThat(creates("karin", " karin@example.com ").email()).isEqualTo("karin@example.com");
        assertThat(creates("amir", "").email()).isEmpty();
    }

    @Test
    void twoWhoShareAMailboxBothGetTheirMailThere() {
        creates("sara", "kansli@example.com");
        assertThat(creates("filip", "kansli@example.com").email()).isEqualTo("kansli@example.com");
    }

    @Test
    void theAdministratorSendsItElsewhereOrNowhere() {
        var karin = creates("karin", "karin@example.com");
        var moved = sendsTo(karin, "karin.ek@example.com");
        assertThat(moved.email()).isEqualTo("karin.ek@example.com");
        assertThat(sendsTo(moved, "").email()).isEmpty();
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

    private AccountDetails sendsTo(AccountDetails account, String email) {
        var change = new AccountChangeDraft(account.displayName(), email);
        return admin.does(() -> accounts.change(account.id(), account.version(), change));
    }
}
