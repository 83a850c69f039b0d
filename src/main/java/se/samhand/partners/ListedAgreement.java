package se.samhand.partners;

import java.time.LocalDate;
import java.util.UUID;

/** The columns that a list asks the database for. */
record ListedAgreement(
        UUID id, UUID partnerId, String registrationNumber, String title, LocalDate validFrom, LocalDate validTo) {}
