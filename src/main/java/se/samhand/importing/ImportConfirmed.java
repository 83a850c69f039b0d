package se.samhand.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An import was confirmed; published inside its transaction. */
public record ImportConfirmed(UUID batchId, List<String> sheets, ImportCounts counts, String by, Instant at) {}
