package se.samhand.accounts;

/** Somebody else signs in with this name. */
public class UsernameTaken extends RuntimeException {

    UsernameTaken(String username) {
        super(username);
    }
}
