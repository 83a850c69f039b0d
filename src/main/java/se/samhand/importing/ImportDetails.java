package se.samhand.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a screen shows it.
 *
 * @param sheets names of the sheets that were recognised, in order
 */
public record ImportDetails(
        UUID id,
        long version,
        List<String> files,
        List<String> sheets,
        ImportState state,
        ImportCounts counts,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    /** Whether there is something to do and nothing in the way. */
    public boolean canBeConfirmed() {
        return state == ImportState.CHECKED && counts.faults() == 0 && counts.added() + counts.changed() > 0;
    }
}
