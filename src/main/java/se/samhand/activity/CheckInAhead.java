package se.samhand.activity;

/** Nobody knows how it goes on a day to come. */
public class CheckInAhead extends RuntimeException {

    CheckInAhead() {
        super("The day lies ahead");
    }
}
