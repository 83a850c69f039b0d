package se.samhand.programme;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who last changed a version while it was a draft, and who adopted it.
 *
 * @param adoptedAt null for a draft, and for a version that came in as already decided
 */
public record VersionHistory(
        @Nullable Instant editedAt,
        @Nullable String editedByName,
        @Nullable Instant adoptedAt,
        @Nullable String adoptedByName)
        implements Serializable {}
