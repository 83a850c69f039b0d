package se.samhand.training.routines;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

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
        IN_FORCE_TOO_FAR,
        CITY_NEEDS_MANAGEMENT,
        COURSE_STANDS_ON_IT,
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

    /** What the deed gives, unless the database refuses it: somebody else was first, or something stands on it. */
    static <T> T unlessTaken(Reason reason, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (DataIntegrityViolationException refused) {
            throw new RoutineNotPossible(reason);
        }
    }

    /** All of them at once. */
    public Set<Reason> reasons() {
        return reasons;
    }
}
