package se.samhand.organisation;

/** The change would make the organisation's history contradict itself. */
public class UnitCannotChange extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code organisation.refusal.}. */
    public enum Reason {
        BELOW_ITSELF,
        ENDS_BEFORE_IT_BEGINS,
        CODE_TAKEN,
        BECOMES_ITSELF,
        HOSTED_TWICE,
        HOST_ANSWERS_FOR_NOBODY,
        STILL_USED
    }

    private final Reason reason;
    private final String code;

    UnitCannotChange(Reason reason, String code) {
        super(reason + " " + code);
        this.reason = reason;
        this.code = code;
    }

    public Reason reason() {
        return reason;
    }

    /** The code of the unit that the change was about. */
    public String code() {
        return code;
    }
}
