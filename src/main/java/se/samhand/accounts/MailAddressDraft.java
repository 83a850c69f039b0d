package se.samhand.accounts;

import jakarta.validation.constraints.Pattern;
import se.samhand.privacy.FreeText;

/**
 * Where an account's mail is to go.
 *
 * @param email empty for nowhere
 */
public record MailAddressDraft(
        @FreeText(max = 254) @Pattern(regexp = AccountDraft.EMAIL, message = "uikit.field.email")
        String email) {}
