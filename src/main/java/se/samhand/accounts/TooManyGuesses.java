package se.samhand.accounts;

/** Nobody's guess is looked at for a while. */
public class TooManyGuesses extends RuntimeException {

    TooManyGuesses() {
        super("Too many wrong guesses");
    }
}
