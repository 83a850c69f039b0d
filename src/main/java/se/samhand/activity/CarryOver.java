package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.samhand.organisation.Organisation;
import se.samhand.programme.Continuations;

/**
 * What a commitment to an activity of a new version goes on from: the unit's own unfinished commitments to what became
 * that activity, or, where the unit has said nothing, those of the units that it came from.
 */
final class CarryOver {

    private static final int LONGEST_TEXT = 2000;

    private final Map<UUID, List<Commitment>> byActivity;
    private final Continuations continuations;
    private final Organisation organisation;

    CarryOver(Collection<Commitment> commitments, Continuations continuations, Organisation organisation) {
        this.byActivity = commitments.stream().collect(groupingBy(Commitment::programmeActivityId));
        this.continuations = continuations;
        this.organisation = organisation;
    }

    /** Those that go on as it; empty for something new, and for what has ended. */
    List<Commitment> sourcesOf(Commitment made) {
        var activities = continuations.originsOf(made.programmeActivityId());
        while (!activities.isEmpty()) {
            var found = of(activities, made.unitId());
            if (!found.isEmpty()) {
                return found.stream()
                        .filter(it -> !it.undertaking().state().hasEnded())
                        .toList();
            }
            activities = activities.stream()
                    .flatMap(it -> continuations.originsOf(it).stream())
                    .collect(toSet());
        }
        return List.of();
    }

    private List<Commitment> of(Set<UUID> activities, UUID unitId) {
        var all = activities.stream()
                .flatMap(activity -> byActivity.getOrDefault(activity, List.of()).stream())
                .sorted(Comparator.comparing(Commitment::activityCode))
                .toList();
        var own = all.stream().filter(it -> it.unitId().equals(unitId)).toList();
        if (own.stream().anyMatch(Commitment::isWrittenOn)) {
            return own;
        }
        var before = CommitmentHistory.withPredecessors(unitId, organisation);
        var written = all.stream()
                .filter(it -> before.contains(it.unitId()) && it.isWrittenOn())
                .toList();
        return written.isEmpty() ? own : written;
    }

    /** What it takes on from them. */
    static Optional<Inheritance> from(List<Commitment> sources, UUID unitId) {
        var goingOn = sources.stream()
                .sorted(Comparator.comparing(CarryOver::foremost).reversed())
                .toList();
        return goingOn.stream().findFirst().map(foremost -> {
            var own = foremost.unitId().equals(unitId)
                    ? foremost.undertaking().passesOn().goingOn()
                    : foremost.undertaking().passesOn().goingOn().withoutOwner();
            return sources.size() == 1 ? own : together(own, goingOn);
        });
    }

    /** Who takes part before who does not, and of those the latest answer. */
    private static Foremost foremost(Commitment commitment) {
        var said = commitment.undertaking().passesOn();
        return new Foremost(
                said.isUndertaken(), Optional.ofNullable(said.answeredAt()).orElse(Instant.MIN));
    }

    private record Foremost(boolean undertaken, Instant answeredAt) implements Comparable<Foremost> {

        @Override
        public int compareTo(Foremost other) {
            return Comparator.comparing(Foremost::undertaken)
                    .thenComparing(Foremost::answeredAt)
                    .compare(this, other);
        }
    }

    /** Of several, one that takes part is enough; that it does not concern the unit must be agreed for all of them. */
    private static Inheritance together(Inheritance foremost, List<Commitment> all) {
        var said = all.stream().map(it -> it.undertaking().passesOn()).toList();
        var notConcerned = said.stream().allMatch(it -> it.state() == CommitmentState.NA_ACCEPTED);
        var state = foremost.isUndertaken() || notConcerned ? foremost.state() : CommitmentState.PROPOSED;
        return foremost.in(state)
                .together(joined(said, Inheritance::localText), joined(said, Inheritance::answeredText));
    }

    private static String joined(List<Inheritance> said, Function<Inheritance, String> text) {
        var all = said.stream().map(text).filter(it -> !it.isBlank()).distinct().collect(joining("\n\n"));
        return all.substring(0, Math.min(LONGEST_TEXT, all.length()));
    }
}
