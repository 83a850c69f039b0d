package se.samhand.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import se.samhand.privacy.FreeText;

/**
 * What can be changed of an account that is there; the user name stays for good.
 *
 * @param displayName the name to show; for staff with protected identity their function
 * @param email where the person's mail goes; empty when there is none
 */
public record AccountChangeDraft(
        @NotBlank(message = "accounts.displayName.missing") @FreeText(max = 120)
        String displayName,

        @FreeText(max = 254) @Pattern(regexp = AccountDraft.EMAIL, message = "uikit.field.email")
        String email)
        implements Serializable {}
