package se.samhand.partners;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.samhand.privacy.Code;
import se.samhand.privacy.FreeText;

/**
 * What an officer writes about an agreement.
 *
 * @param registrationNumber the number it has in the city's register (diarienummer)
 * @param purpose what it is for; may be empty
 * @param validTo the last day, which counts
 * @param goalKeys the programme goals it serves
 */
public record AgreementDraft(
        @NotBlank(message = "partners.registrationNumber.missing") @FreeText(max = 40)
        String registrationNumber,

        @NotBlank(message = "partners.title.missing") @FreeText(max = 200)
        String title,

        @FreeText(max = 2000) String purpose,
        @NotNull(message = "partners.validFrom.missing") LocalDate validFrom,
        @NotNull(message = "partners.validTo.missing") LocalDate validTo,
        Set<@Code(max = 80) String> goalKeys)
        implements Serializable {

    public AgreementDraft {
        goalKeys = Set.copyOf(goalKeys);
    }

    /** Both ends count; a form may not have filled them in yet. */
    @AssertTrue(message = "partners.refusal.ENDS_BEFORE_IT_BEGINS")
    public boolean isTermInOrder() {
        return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
    }
}
