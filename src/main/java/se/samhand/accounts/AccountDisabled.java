package se.samhand.accounts;

/** Nobody is invited to an account that is closed. */
public class AccountDisabled extends RuntimeException {

    AccountDisabled(String username) {
        super(username);
    }
}
