package se.samhand.database;

/** The portal cannot start for a reason that a person can act on; the message is the one sentence that says so. */
public abstract class RefusedToStart extends RuntimeException {

    protected RefusedToStart(String sentence) {
        super(sentence);
    }
}
