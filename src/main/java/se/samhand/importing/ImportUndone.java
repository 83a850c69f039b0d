package se.samhand.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A confirmed import was taken back; published inside its transaction. */
public record ImportUndone(UUID batchId, List<String> sheets, ImportCounts counts, String by, Instant at) {}
