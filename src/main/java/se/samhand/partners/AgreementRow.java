package se.samhand.partners;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** An agreement in a list. */
public record AgreementRow(
        UUID id,
        String registrationNumber,
        String title,
        String partnerName,
        LocalDate validFrom,
        LocalDate validTo,
        AgreementState state)
        implements Serializable {}
