package se.samhand.activity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Succession;
import se.samhand.programme.Continuations;

/** One time of making the expectations: what stands beside what should. */
final class Renewal {

    private record Committed(UUID activityId, UUID unitId) {}

    private record Answered(String activityKey, UUID unitId, UUID periodId) {}

    private final Organisation organisation;
    private final LocalDate today;
    private final Map<Expectation.Key, Expectation> expected;
    private final Map<Committed, Commitment> commitments;
    private final CarryOver carryOver;
    private final List<CarriedOn> carried = new ArrayList<>();
    private final Map<Expectation.Key, FollowUp> standing = new LinkedHashMap<>();

    Renewal(
            Organisation organisation,
            LocalDate today,
            Map<Expectation.Key, Expectation> expected,
            Collection<Commitment> commitments,
            Collection<FollowUp> followUps,
            Continuations continuations) {
        this.organisation = organisation;
        this.today = today;
        this.expected = expected;
        this.commitments = new LinkedHashMap<>(commitments.stream()
                .collect(toMap(it -> new Committed(it.programmeActivityId(), it.unitId()), Function.identity())));
        this.carryOver = new CarryOver(commitments, continuations, organisation);
        followUps.forEach(it -> standing.put(key(it), it));
    }

    private static Expectation.Key key(FollowUp followUp) {
        return new Expectation.Key(followUp.commitment().programmeActivityId(), followUp.unitId(), followUp.periodId());
    }

    /**
     * Commitments for what is expected and not committed to yet, which take on what was undertaken in an earlier version;
     * those that stand take the programme's present words.
     */
    List<Commitment> newCommitments() {
        var made = new ArrayList<Commitment>();
        for (var it : expected.values()) {
            var key = new Committed(it.activity().id(), it.unitId());
            var commitment = commitments.get(key);
            if (commitment == null) {
                commitment = new Commitment(it.activity(), it.unitId(), it.role());
                carryOn(commitment);
                commitments.put(key, commitment);
                made.add(commitment);
            }
            commitment.follows(it.activity(), it.role(), today);
        }
        return made;
    }

    /** What no rule asks for any longer, such as the wording of an earlier version. */
    void letTheRestLapse() {
        var asked = expected.keySet().stream()
                .map(key -> new Committed(key.activityId(), key.unitId()))
                .collect(toSet());
        commitments.forEach((key, commitment) -> {
            if (!asked.contains(key)) {
                commitment.undertaking().lapses();
            }
        });
    }

    private void carryOn(Commitment made) {
        var sources = carryOver.sourcesOf(made);
        CarryOver.from(sources, made.unitId()).ifPresent(inheritance -> {
            made.undertaking().carriesOn(inheritance);
            carried.add(new CarriedOn(made, sources));
        });
    }

    /** The new commitments that go on from others. */
    List<CarriedOn> carried() {
        return carried;
    }

    /** What a unit is not concerned by, has paused or has finished is not followed up. */
    void leaveOutWhatRests() {
        expected.values().removeIf(it -> {
            var commitment =
                    requireNonNull(commitments.get(new Committed(it.activity().id(), it.unitId())));
            return !commitment.isFollowedUpFor(it.period());
        });
    }

    /** Follow-ups for what is expected and not awaited yet; those that stand are awaited again. */
    List<FollowUp> newFollowUps() {
        var made = new ArrayList<FollowUp>();
        expected.forEach((key, it) -> {
            var followUp = standing.get(key);
            if (followUp == null) {
                var commitment = requireNonNull(commitments.get(new Committed(key.activityId(), key.unitId())));
                followUp = new FollowUp(commitment, it.activity().sortCode(), it.period(), it.boardId());
                standing.put(key, followUp);
                made.add(followUp);
            }
            followUp.isExpected(it.period(), it.boardId(), it.activity().sortCode());
        });
        return made;
    }

    /** What nobody expects any longer is not awaited; where another unit carries on, it shows the way there. */
    void takeBackTheRest() {
        Map<Answered, FollowUp> awaited = new LinkedHashMap<>();
        expected.keySet().forEach(key -> {
            var it = requireNonNull(standing.get(key));
            awaited.put(answered(it, it.unitId()), it);
        });
        standing.forEach((key, followUp) -> {
            if (!expected.containsKey(key)) {
                heir(followUp, awaited).ifPresentOrElse(followUp::isTakenOverBy, followUp::isNoLongerExpected);
            }
        });
    }

    private Optional<FollowUp> heir(FollowUp followUp, Map<Answered, FollowUp> awaited) {
        return organisation.successorsOf(followUp.unitId()).stream()
                .map(Succession::toId)
                .flatMap(unit -> Optional.ofNullable(awaited.get(answered(followUp, unit))).stream())
                .findFirst();
    }

    private static Answered answered(FollowUp followUp, UUID unitId) {
        return new Answered(followUp.commitment().activityKey(), unitId, followUp.periodId());
    }

    Collection<Commitment> allCommitments() {
        return commitments.values();
    }

    Collection<FollowUp> all() {
        return standing.values();
    }
}
