package se.samhand.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of everything in the version in force, in the draft.
 *
 * @param version of the draft that it was read from
 * @param lines in the earlier version's order, each goal before its activities
 */
public record MappingPage(
        ProgrammeSummary programme,
        VersionSummary earlier,
        VersionSummary draft,
        long version,
        List<Line> lines,
        List<Target> goals,
        List<Target> activities)
        implements Serializable {

    /** Something in the draft that an earlier one can become. */
    public record Target(String key, String code, String text) implements Serializable {}

    /** Why something is proposed. */
    public enum Ground {
        SAME_KEY,
        LIKE_WORDING
    }

    /**
     * A goal or an activity of the earlier version.
     *
     * @param kind what is decided; null when nothing is
     * @param chosen keys of what it becomes, as decided or else as proposed
     * @param ground why that is proposed; null when it is decided, or nothing can be proposed
     */
    public record Line(
            MappingSubject subject,
            String key,
            String code,
            String text,
            @Nullable MappingKind kind,
            Set<String> chosen,
            @Nullable Ground ground)
            implements Serializable {

        /** Whether the programme office has decided. */
        public boolean isDecided() {
            return kind != null;
        }
    }

    /** How many are still to be decided. */
    public long undecided() {
        return lines.stream().filter(line -> !line.isDecided()).count();
    }

    /** How many have been proposed because they have kept their key. */
    public long proposedByKey() {
        return lines.stream().filter(line -> line.ground() == Ground.SAME_KEY).count();
    }
}
