package se.samhand.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A piece of evidence, as written in a form.
 *
 * @param datedOn the day that stands on it; not after today
 * @param registrationNumber its diarienummer; empty when it has none
 * @param link where it is to be read, encrypted on the way; empty for a file
 */
public record EvidenceDraft(
        @NotNull(message = "activity.evidence.kind.missing") @Nullable
        EvidenceKind kind,

        @NotNull(message = "activity.evidence.datedOn.missing") @Nullable
        LocalDate datedOn,

        @FreeText(max = 60) String registrationNumber,

        @NotBlank(message = "activity.evidence.description.missing") @FreeText(max = 300)
        String description,

        @Pattern(
                regexp = "(https://[^\\s/?#@:]+(:\\d{1,5})?([/?#]\\S*)?)?",
                flags = Pattern.Flag.CASE_INSENSITIVE,
                message = "activity.evidence.link.bad")
        @FreeText(max = 1000)
        String link)
        implements Serializable {}
