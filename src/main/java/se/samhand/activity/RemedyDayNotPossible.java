package se.samhand.activity;

/** A remedy that goes on needs a day from today on. */
public class RemedyDayNotPossible extends RuntimeException {

    RemedyDayNotPossible() {
        super("No day from today on");
    }
}
