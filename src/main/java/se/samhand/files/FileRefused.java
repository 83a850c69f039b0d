package se.samhand.files;

/** A file that is not taken in. Each reason has its sentence in the translations, {@code files.refused.}. */
public class FileRefused extends RuntimeException {

    public enum Reason {
        EMPTY,
        TOO_BIG,
        /** Its name holds an identity number. */
        NAME_TELLS_WHO,
        KIND_NOT_TAKEN,
        /** Office files from before 2007, and those with a password: neither can be looked into. */
        OLD_OR_LOCKED,
        /** What stands in it is something else than its name says. */
        NOT_WHAT_IT_SAYS,
        MACROS,
        VIRUS,
        /** The virus scanner does not answer; nothing comes in unseen. */
        SCANNER_AWAY
    }

    private final Reason reason;

    FileRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
