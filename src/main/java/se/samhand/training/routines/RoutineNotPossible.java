package se.samhand.training.routines;

import java.util.Set;

/** A routine, or a version of one, cannot stand as it is written. */
public class RoutineNotPossible extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code training.refusal.}. */
    public enum Reason {
        TITLE_TAKEN,
        NAME_TAKEN,
        NOTHING_WRITTEN,
        NO_QUESTIONS,
        OTHER_TOPIC,
        NO_PLAN_FOR_YES,
        NO_PLAN_FOR_REFERRAL,
        NOT_SAID_WHAT_CHANGED,
        DECIDED_IN_THE_FUTURE,
        IN_FORCE_BEFORE_DECIDED,
        IN_FORCE_BEFORE_THE_ONE_BEFORE,
        REVIEW_BEFORE_IN_FORCE,
        REVIEW_TOO_FAR,
        DECIDED_ALREADY,
        DRAFT_ALREADY,
        NOT_THE_LATEST,
        NOTHING_TO_BUILD_ON,
        UNIT_CANNOT
    }

    private final Set<Reason> reasons;

    RoutineNotPossible(Reason reason) {
        this(Set.of(reason));
    }

    RoutineNotPossible(Set<Reason> reasons) {
        super(reasons.toString());
        this.reasons = Set.copyOf(reasons);
    }

    /** All of them at once. */
    public Set<Reason> reasons() {
        return reasons;
    }
}
