package se.samhand.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What adopting a draft would do.
 *
 * @param version of the draft that this was read from
 * @param supersedes the version that it takes the place of, or null for the first one
 * @param supersededTo the last day of that version, or null for none
 * @param faults what stands in the way; empty when it can be adopted
 * @param carried what happens to unfinished commitments, activity by activity in the earlier version's order
 */
public record AdoptionPreview(
        ProgrammeSummary programme,
        VersionSummary draft,
        long version,
        @Nullable VersionSummary supersedes,
        @Nullable LocalDate supersededTo,
        List<AdoptionFault> faults,
        List<Carried> carried)
        implements Serializable {

    /**
     * An activity of the earlier version that somebody has an unfinished commitment on.
     *
     * @param kind null when it is not decided
     * @param becomes as what it goes on, with code and text
     */
    public record Carried(
            String code,
            String text,
            long commitments,
            @Nullable MappingKind kind,
            List<String> becomes) implements Serializable {}

    /** How many commitments go on. */
    public long goOn() {
        return count(true);
    }

    /** How many commitments end with the earlier version. */
    public long end() {
        return count(false);
    }

    private long count(boolean goingOn) {
        return carried.stream()
                .filter(it -> it.kind() != null && (it.kind() != MappingKind.DROPPED) == goingOn)
                .mapToLong(Carried::commitments)
                .sum();
    }
}
