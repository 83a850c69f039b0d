package se.samhand.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decisions between two versions for goals, or for activities, as far as they still hold. */
final class Mapped {

    private final Map<String, Set<String>> decided = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();

    /** @param standing keys of the later version; a decision for something that is there no longer does not hold */
    Mapped(Collection<GoalMapping> mappings, MappingSubject subject, Set<String> standing) {
        mappings.stream()
                .filter(mapping -> mapping.subject() == subject)
                .filter(mapping -> standing.containsAll(mapping.targets()))
                .forEach(mapping -> decided.put(mapping.fromKey(), mapping.targets()));
        decided.values().forEach(targets -> targets.forEach(key -> sources.merge(key, 1, Integer::sum)));
    }

    static Mapped goals(Collection<GoalMapping> mappings, VersionContent later) {
        return new Mapped(mappings, MappingSubject.GOAL, keys(later.goals(), Goal::goalKey));
    }

    static Mapped activities(Collection<GoalMapping> mappings, VersionContent later) {
        return new Mapped(mappings, MappingSubject.ACTIVITY, keys(later.activities(), ProgrammeActivity::activityKey));
    }

    private static <T> Set<String> keys(List<T> all, Function<T, String> key) {
        return all.stream().map(key).collect(Collectors.toCollection(HashSet::new));
    }

    Optional<Set<String>> of(String fromKey) {
        return Optional.ofNullable(decided.get(fromKey));
    }

    /** Empty when nothing is decided. */
    Optional<MappingKind> kind(String fromKey) {
        return of(fromKey).map(targets -> switch (targets.size()) {
            case 0 -> MappingKind.DROPPED;
            case 1 -> sources.getOrDefault(targets.iterator().next(), 0) > 1 ? MappingKind.MERGED : MappingKind.SAME;
            default -> MappingKind.SPLIT;
        });
    }
}
