package se.samhand.accounts;

/** The membership would contradict itself or mix the city with a partner. */
public class MembershipNotPossible extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code accounts.refusal.}. */
    public enum Reason {
        ROLE_DOES_NOT_FIT_THE_UNIT,
        ENDS_BEFORE_IT_BEGINS,
        UNKNOWN_UNIT,
        LAST_ADMINISTRATOR
    }

    private final Reason reason;

    MembershipNotPossible(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
