package se.samhand.organisation.people;

/** The change would make it unclear who holds what when. */
public class FunctionCannotChange extends RuntimeException {

    /** Each has a sentence in the translations under {@code organisation.function.refusal.}. */
    public enum Reason {
        ENDS_BEFORE_IT_BEGINS,
        NAME_TAKEN,
        NOBODY_HOLDS_IT,
        UNKNOWN_UNIT,
        ADDRESS_TAKEN
    }

    private final Reason reason;

    FunctionCannotChange(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
