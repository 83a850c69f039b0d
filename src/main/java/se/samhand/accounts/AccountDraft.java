package se.samhand.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Locale;
import se.samhand.privacy.FreeText;

/**
 * A new account.
 *
 * @param username what the person signs in with: lower-case letters, digits, full stop and hyphen, for good
 * @param displayName the name to show; for staff with protected identity their function
 * @param email where the person's mail goes; empty when there is none
 */
public record AccountDraft(
        @NotBlank(message = "accounts.username.missing")
        @Pattern(regexp = "|[a-z0-9][a-z0-9.-]{1,78}[a-z0-9]", message = "accounts.username.form")
        @FreeText(max = 80)
        String username,

        @NotBlank(message = "accounts.displayName.missing") @FreeText(max = 120)
        String displayName,

        @FreeText(max = 254) @Pattern(regexp = EMAIL, message = "uikit.field.email")
        String email)
        implements Serializable {

    /** A mail address as mail servers everywhere take it, with a full stop in the domain; or nothing. Blanks around it pass. */
    static final String EMAIL = " *([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+)? *";

    /** Whoever writes a capital or a blank in a user name means the name without. */
    public AccountDraft {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
    }
}
