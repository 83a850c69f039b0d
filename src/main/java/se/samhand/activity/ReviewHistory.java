package se.samhand.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.SignedIn;

/** A follow-up's review so far, for whoever may read the follow-up. */
@Component
class ReviewHistory {

    private final ReviewSteps steps;
    private final FollowUps followUps;
    private final FollowUpAccess access;
    private final OrganisationDirectory directory;

    ReviewHistory(ReviewSteps steps, FollowUps followUps, FollowUpAccess access, OrganisationDirectory directory) {
        this.steps = steps;
        this.followUps = followUps;
        this.access = access;
        this.directory = directory;
    }

    ReviewDetails of(FollowUp followUp) {
        var levels = access.levels(followUp);
        var waitsFor = followUp.review().waitsFor();
        return new ReviewDetails(
                waitsFor,
                nameOf(followUp.boardId()),
                levels,
                SignedIn.user()
                        .filter(it -> it.accountId().equals(followUp.submittedById()))
                        .isPresent(),
                waitsFor != null && levels.contains(waitsFor) ? missingBelow(followUp) : List.of(),
                followUp.review().isChangeAsked(),
                followUp.review().hasBegun() ? rounds(steps.of(followUp.id())) : List.of());
    }

    /** What all of the city's staff read of it: what was submitted last. */
    FollowUpDraft submittedLast(FollowUp followUp) {
        return followUp.stage() != Stage.DRAFT
                ? followUp.answer()
                : steps.submissionsOf(Set.of(followUp.id())).getLast().answer();
    }

    private List<String> missingBelow(FollowUp followUp) {
        return new Below(followUps, List.of(followUp))
                .missing(followUp).stream().map(this::nameOf).toList();
    }

    private String nameOf(UUID unitId) {
        return directory.organisation().byId(unitId).map(Unit::name).orElse("");
    }

    private static List<ReviewRound> rounds(List<ReviewStep> steps) {
        Map<Integer, List<ReviewStep>> byRound = new LinkedHashMap<>();
        steps.forEach(it -> byRound.computeIfAbsent(it.roundNumber(), number -> new ArrayList<>())
                .add(it));
        var rounds = new ArrayList<ReviewRound>();
        byRound.forEach((number, taken) -> {
            var answer = taken.getFirst().answer();
            var changed = number > 1 ? answer.differsFrom(rounds.getLast().answer()) : Set.<Answer>of();
            rounds.add(new ReviewRound(
                    number,
                    answer,
                    changed,
                    taken.stream().map(ReviewStep::details).toList()));
        });
        return List.copyOf(rounds);
    }
}
