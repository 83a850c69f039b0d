package se.samhand.questions;

/** The last day to answer has passed, or is too far away. */
public class LastDayNotPossible extends RuntimeException {

    LastDayNotPossible() {
        super("Last day not possible");
    }
}
