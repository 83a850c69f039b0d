package se.samhand.accounts;

/** The password is shorter or longer than allowed. */
public class PasswordTooWeak extends RuntimeException {

    private final int atLeast;

    PasswordTooWeak(int atLeast) {
        super("At least " + atLeast + " characters");
        this.atLeast = atLeast;
    }

    /** The fewest characters a password must have. */
    public int atLeast() {
        return atLeast;
    }
}
