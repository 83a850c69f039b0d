package se.samhand.activity;

/** What has been submitted is no longer changed. */
public class AlreadySubmitted extends RuntimeException {

    AlreadySubmitted() {
        super("Already submitted");
    }
}
