package se.samhand.training.attendance;

/** Somebody cannot be marked so. */
public class MarkNotPossible extends RuntimeException {

    /** What stands in the way; each has a sentence in the translations under {@code training.attendance.fault.}. */
    public enum Reason {
        NOT_HELD,
        NOT_YET,
        NO_SEAT
    }

    private final Reason reason;

    MarkNotPossible(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
