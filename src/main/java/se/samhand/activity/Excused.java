package se.samhand.activity;

/** The programme office has excused the unit: nothing is waited for. */
public class Excused extends RuntimeException {

    Excused() {
        super("Excused");
    }
}
