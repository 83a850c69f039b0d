package se.samhand.activity;

/** There is no earlier answer of the unit to stand by. */
public class NothingToRepeat extends RuntimeException {

    NothingToRepeat() {
        super("No earlier answer");
    }
}
