package se.samhand.activity;

/** Refuses “no change since last time”: the unit has answered nothing for this commitment before. */
public class NothingToRepeat extends RuntimeException {

    NothingToRepeat() {
        super("No earlier answer");
    }
}
