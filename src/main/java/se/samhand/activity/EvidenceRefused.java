package se.samhand.activity;

/** A piece of evidence that cannot be added or taken away. Each reason has its sentence, {@code activity.evidence.refused.}. */
public class EvidenceRefused extends RuntimeException {

    public enum Reason {
        /** Neither a file nor a link, or both. */
        NOTHING_TO_READ,
        /** The day on it has not come yet. */
        DAY_TO_COME,
        TOO_MANY,
        /** It was handed in with the answer. */
        STANDS
    }

    private final Reason reason;

    EvidenceRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
