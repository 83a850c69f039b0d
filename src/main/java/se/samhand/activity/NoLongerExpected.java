package se.samhand.activity;

/** Nothing is expected here any longer: the programme changed, or another unit has taken over. */
public class NoLongerExpected extends RuntimeException {

    NoLongerExpected() {
        super("No longer expected");
    }
}
