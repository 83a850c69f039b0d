package se.samhand.activity;

/** Somebody else has saved since this was read. Nothing was written. */
public class ChangedMeanwhile extends RuntimeException {

    private final transient FollowUpDetails theirs;

    ChangedMeanwhile(FollowUpDetails theirs) {
        super("Changed meanwhile");
        this.theirs = theirs;
    }

    /** The follow-up as the other person left it. */
    public FollowUpDetails theirs() {
        return theirs;
    }
}
