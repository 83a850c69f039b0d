package se.samhand.accounts;

import java.util.Set;

/** The membership would contradict itself, repeat another one, or mix the city with a partner. */
public class MembershipNotPossible extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code accounts.refusal.}. */
    public enum Reason {
        ROLE_DOES_NOT_FIT_THE_UNIT,
        ENDS_BEFORE_IT_BEGINS,
        UNKNOWN_UNIT,
        ALREADY_HELD,
        /** It has held for longer than today, so it is no mistake that can be taken back. */
        HAS_HELD
    }

    private final Set<Reason> reasons;

    MembershipNotPossible(Reason reason) {
        this(Set.of(reason));
    }

    MembershipNotPossible(Set<Reason> reasons) {
        super(reasons.toString());
        this.reasons = Set.copyOf(reasons);
    }

    /** All of them at once. */
    public Set<Reason> reasons() {
        return reasons;
    }
}
