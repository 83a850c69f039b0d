package se.samhand.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The activities of one programme's decided versions, linked from each version to the next: as the programme office
 * decided, and where nobody decided, by the key that stays.
 */
final class VersionChain {

    private final Map<UUID, Set<UUID>> origins = new HashMap<>();

    VersionChain(Collection<ProgrammeActivity> activities, Collection<GoalMapping> mappings) {
        var byVersion = activities.stream()
                .collect(groupingBy(it -> it.programmeVersion().number()));
        var decided = mappings.stream().collect(groupingBy(GoalMapping::versionId));
        var numbers = byVersion.keySet().stream().sorted().toList();
        for (int i = 1; i < numbers.size(); i++) {
            var later = byVersion.getOrDefault(numbers.get(i), List.of());
            var version = later.getFirst().programmeVersion().id();
            link(
                    byVersion.getOrDefault(numbers.get(i - 1), List.of()),
                    later,
                    decided.getOrDefault(version, List.of()));
        }
    }

    private void link(List<ProgrammeActivity> before, List<ProgrammeActivity> after, List<GoalMapping> decided) {
        var byKey = after.stream().collect(toMap(ProgrammeActivity::activityKey, Function.identity()));
        var mapped = new Mapped(decided, MappingSubject.ACTIVITY, byKey.keySet());
        for (var earlier : before) {
            var key = earlier.activityKey();
            for (var target : mapped.of(key).orElse(Set.of(key))) {
                var later = byKey.get(target);
                if (later != null) {
                    origins.computeIfAbsent(later.id(), it -> new HashSet<>()).add(earlier.id());
                }
            }
        }
    }

    Map<UUID, Set<UUID>> origins() {
        return origins;
    }
}
