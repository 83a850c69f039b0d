package se.samhand.organisation.people;

import jakarta.validation.constraints.NotBlank;
import se.samhand.privacy.FreeText;

/** A function as written in a form. */
public record FunctionDraft(
        @NotBlank(message = "organisation.function.name.missing") @FreeText(max = 120)
        String name) {}
