package se.samhand.programme;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a programme side by side.
 *
 * @param versions all that can be compared, the earliest first
 * @param goals in the later version's order; what is not in it stands last
 */
public record Comparison(
        ProgrammeSummary programme,
        List<VersionSummary> versions,
        VersionSummary before,
        VersionSummary after,
        List<GoalPair> goals)
        implements Serializable {

    /** A goal with its activities; one that has been moved stands under its new goal. */
    public record GoalPair(Item goal, List<Item> activities) implements Serializable {}

    /**
     * A goal or an activity in both versions; null where it is not.
     *
     * @param differences empty when it says the same in both
     */
    public record Item(
            @Nullable Stated before,
            @Nullable Stated after,
            Set<Difference> differences,
            List<ResponsibilityChange> responsibilities)
            implements Serializable {

        /** As the later version has it, or the earlier one where that is all there is. */
        public Stated shown() {
            if (after != null) {
                return after;
            }
            if (before != null) {
                return before;
            }
            throw new IllegalStateException("In neither version");
        }

        /** Whether the versions say different things. */
        public boolean differs() {
            return !differences.isEmpty();
        }
    }

    /**
     * What one version says.
     *
     * @param text empty for a goal whose wording is not verified
     * @param goalCode the goal that an activity serves; empty for a goal
     * @param startsOn null for a goal, as endsOn is
     */
    public record Stated(
            String code,
            String text,
            String goalCode,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) implements Serializable {}

    /** How many goals and activities differ in each way; one may differ in several. */
    public Map<Difference, Long> counts() {
        return goals.stream()
                .flatMap(pair -> Stream.concat(Stream.of(pair.goal()), pair.activities().stream()))
                .flatMap(item -> item.differences().stream())
                .collect(groupingBy(it -> it, TreeMap::new, counting()));
    }
}
