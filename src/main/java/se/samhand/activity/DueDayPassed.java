package se.samhand.activity;

/** Nobody completes anything before today. */
public class DueDayPassed extends RuntimeException {

    DueDayPassed() {
        super("The due day has passed");
    }
}
