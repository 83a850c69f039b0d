package se.samhand.activity;

/** It has been told already that the remedy is done, or no longer relevant. */
public class RemedySettled extends RuntimeException {

    RemedySettled() {
        super("Settled already");
    }
}
