package se.samhand.database;

/** The portal cannot start for a reason that a person can act on; the message is the one sentence that says so. */
abstract class RefusedToStart extends RuntimeException {

    RefusedToStart(String sentence) {
        super(sentence);
    }
}
