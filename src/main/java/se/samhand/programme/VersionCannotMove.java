package se.samhand.programme;

/** A version cannot take the step from where it stands. */
public class VersionCannotMove extends RuntimeException {

    private final VersionState from;

    VersionCannotMove(VersionState from, String step) {
        super(step + " from " + from);
        this.from = from;
    }

    /** Where it stands. */
    public VersionState from() {
        return from;
    }
}
