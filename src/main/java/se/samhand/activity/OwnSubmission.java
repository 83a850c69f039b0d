package se.samhand.activity;

/** Nobody decides about what they submitted themselves. */
public final class OwnSubmission extends ReviewRefused {

    OwnSubmission() {
        super("Submitted by the reviewer");
    }
}
