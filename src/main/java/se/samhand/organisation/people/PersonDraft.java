package se.samhand.organisation.people;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import se.samhand.privacy.FreeText;

/**
 * A person as written in a form.
 *
 * @param workEmail empty when there is none
 * @param protectedIdentity neither name nor address is kept then, whatever the draft says
 */
public record PersonDraft(
        @FreeText(max = 120) String name,

        @FreeText(max = 254) @Email(message = "organisation.person.email")
        String workEmail,

        boolean protectedIdentity) {

    @AssertTrue(message = "organisation.person.name.missing")
    boolean isNamed() {
        return protectedIdentity || !name.isBlank();
    }
}
