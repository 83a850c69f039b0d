package se.samhand.programme;

/** The programme has no draft, or no longer: it was adopted or removed meanwhile. */
public class NoDraft extends RuntimeException {

    NoDraft(String programmeCode) {
        super(programmeCode);
    }
}
