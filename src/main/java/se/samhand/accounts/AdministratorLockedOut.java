package se.samhand.accounts;

/** It would lock an administrator out by accident. */
public class AdministratorLockedOut extends RuntimeException {

    /** Who would be locked out; each has a sentence in the translations under {@code accounts.refusal.}. */
    public enum Reason {
        /** One closes the account that one is signed in with. */
        OWN_ACCOUNT,
        /** One ends the role by which one does it. */
        OWN_ROLE,
        /** Nobody would be administrator for an indefinite time. */
        NOBODY_LEFT
    }

    private final Reason reason;

    AdministratorLockedOut(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
