package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the units below boards, and those they host, answer for the same activities and periods as the boards do. */
final class Below {

    private record Asked(UUID boardId, UUID periodId, String activityKey) {

        static Asked of(FollowUp followUp) {
            return new Asked(followUp.boardId(), followUp.periodId(), followUp.activityKey());
        }
    }

    private final Map<Asked, List<FollowUp>> below;

    /** Reads it for all at once; only what boards answer themselves waits for anybody. */
    Below(FollowUps followUps, Collection<FollowUp> all) {
        var own = all.stream().filter(Below::isOfBoard).toList();
        below = own.isEmpty()
                ? Map.of()
                : followUps
                        .below(
                                each(own, FollowUp::boardId),
                                each(own, FollowUp::periodId),
                                each(own, FollowUp::activityKey))
                        .stream()
                        .collect(groupingBy(Asked::of));
    }

    /** The units that are neither approved nor excused yet. */
    List<UUID> missing(FollowUp followUp) {
        return isOfBoard(followUp)
                ? below.getOrDefault(Asked.of(followUp), List.of()).stream()
                        .filter(it -> !it.stage().isSettled())
                        .map(FollowUp::unitId)
                        .toList()
                : List.of();
    }

    private static boolean isOfBoard(FollowUp followUp) {
        return followUp.unitId().equals(followUp.boardId());
    }

    private static <T> Set<T> each(List<FollowUp> followUps, Function<FollowUp, T> part) {
        return followUps.stream().map(part).collect(toSet());
    }
}
