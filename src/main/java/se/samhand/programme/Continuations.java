package se.samhand.programme;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which activities of the decided versions go on as which of the next.
 *
 * @param origins by id of an activity, those of the version before that go on as it
 */
public record Continuations(Map<UUID, Set<UUID>> origins) {

    /** What goes on as the activity; empty for something new. */
    public Set<UUID> originsOf(UUID activityId) {
        return origins.getOrDefault(activityId, Set.of());
    }
}
