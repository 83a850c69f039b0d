package se.samhand.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.programme.ActivityThread.Ended;
import se.samhand.programme.ActivityThread.Linked;

/** Follows activities across the break between versions. */
@Component
class Threads {

    private final ProgrammeActivities activities;
    private final GoalMappings mappings;

    Threads(ProgrammeActivities activities, GoalMappings mappings) {
        this.activities = activities;
        this.mappings = mappings;
    }

    /** Which activities go on as which, in all programmes. */
    Continuations continuations() {
        Map<UUID, Set<UUID>> origins = new HashMap<>();
        byProgramme(activities.decided()).forEach(all -> origins.putAll(chain(all)));
        return new Continuations(origins);
    }

    /** The threads of all activities of the programme, by id. */
    Map<UUID, ActivityThread> of(String programmeCode) {
        var all = activities.decidedOf(programmeCode);
        var byId = all.stream().collect(toMap(ProgrammeActivity::id, Function.identity()));
        var origins = chain(all);
        Map<UUID, Set<UUID>> after = new HashMap<>();
        origins.forEach((later, earlier) -> earlier.forEach(
                it -> after.computeIfAbsent(it, id -> new HashSet<>()).add(later)));
        return all.stream()
                .collect(toMap(
                        ProgrammeActivity::id,
                        it -> new ActivityThread(
                                linked(origins.get(it.id()), byId),
                                linked(after.get(it.id()), byId),
                                after.containsKey(it.id()) ? null : ended(it, all))));
    }

    private Map<UUID, Set<UUID>> chain(Collection<ProgrammeActivity> ofOneProgramme) {
        var versions =
                ofOneProgramme.stream().map(it -> it.programmeVersion().id()).collect(toSet());
        return versions.size() < 2 ? Map.of() : new VersionChain(ofOneProgramme, mappings.into(versions)).origins();
    }

    private static Collection<List<ProgrammeActivity>> byProgramme(List<ProgrammeActivity> all) {
        return all.stream()
                .collect(groupingBy(it -> it.programmeVersion().programme().code()))
                .values();
    }

    private static List<Linked> linked(@Nullable Set<UUID> ids, Map<UUID, ProgrammeActivity> byId) {
        return Optional.ofNullable(ids).orElse(Set.of()).stream()
                .map(byId::get)
                .sorted(Comparator.comparing(ProgrammeActivity::sortCode))
                .map(Threads::linked)
                .toList();
    }

    private static Linked linked(ProgrammeActivity activity) {
        var version = activity.programmeVersion();
        return new Linked(
                activity.id(),
                version.programme().code(),
                version.number(),
                activity.goal().facts().code(),
                activity.code(),
                activity.text());
    }

    private static @Nullable Ended ended(ProgrammeActivity activity, List<ProgrammeActivity> all) {
        return all.stream()
                .map(ProgrammeActivity::programmeVersion)
                .filter(it -> it.number() > activity.programmeVersion().number())
                .min(Comparator.comparingInt(ProgrammeVersion::number))
                .map(it -> new Ended(it.number(), it.facts().validFrom()))
                .orElse(null);
    }
}
