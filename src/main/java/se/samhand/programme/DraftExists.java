package se.samhand.programme;

/** A programme has one draft at a time. */
public class DraftExists extends RuntimeException {

    DraftExists(String programmeCode) {
        super(programmeCode);
    }
}
