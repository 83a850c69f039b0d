package se.samhand.activity;

/** Something has happened to the follow-up since the reviewer read it. */
public final class ChangedSinceRead extends ReviewRefused {

    ChangedSinceRead() {
        super("Changed since it was read");
    }
}
