package se.samhand.accounts;

/** It is not the password that the person has now. */
public class WrongPassword extends RuntimeException {

    WrongPassword() {
        super("Not the present password");
    }
}
