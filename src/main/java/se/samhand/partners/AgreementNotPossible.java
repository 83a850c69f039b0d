package se.samhand.partners;

import java.util.Set;

/** The agreement cannot stand as it is written. */
public class AgreementNotPossible extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code partners.refusal.}. */
    public enum Reason {
        REGISTRATION_NUMBER_TAKEN,
        ENDS_BEFORE_IT_BEGINS,
        NOT_A_PARTNER,
        UNKNOWN_GOAL
    }

    private final Set<Reason> reasons;

    AgreementNotPossible(Set<Reason> reasons) {
        super(reasons.toString());
        this.reasons = Set.copyOf(reasons);
    }

    /** All of them at once. */
    public Set<Reason> reasons() {
        return reasons;
    }
}
