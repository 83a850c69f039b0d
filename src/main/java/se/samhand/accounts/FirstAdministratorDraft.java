package se.samhand.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import se.samhand.privacy.FreeText;

/** What a new, empty portal asks of whoever sets it up: the city's name and the first administrator. */
public record FirstAdministratorDraft(
        @NotBlank(message = "accounts.city.missing") @FreeText(max = 200)
        String cityName,

        @Valid AccountDraft account) {}
