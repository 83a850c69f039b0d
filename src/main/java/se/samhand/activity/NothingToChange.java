package se.samhand.activity;

/** Asking to change makes sense only while it lies in review or is approved, and once at a time. */
public class NothingToChange extends RuntimeException {

    NothingToChange() {
        super("Nothing to ask for");
    }
}
