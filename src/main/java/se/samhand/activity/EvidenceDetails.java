package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.files.FileDetails;

/**
 * What shows that an answer is true: a file, or a link.
 *
 * @param registrationNumber its diarienummer; empty when it has none
 * @param link null for a file
 * @param file null for a link
 * @param handedIn whether it stands with an answer that was handed in, and stays
 */
public record EvidenceDetails(
        UUID id,
        EvidenceKind kind,
        LocalDate datedOn,
        String registrationNumber,
        String description,
        @Nullable String link,
        @Nullable FileDetails file,
        Instant addedAt,
        String addedByName,
        boolean handedIn)
        implements Serializable {}
