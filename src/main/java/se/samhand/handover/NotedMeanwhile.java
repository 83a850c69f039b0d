package se.samhand.handover;

/** Somebody else has written there since it was read. */
public class NotedMeanwhile extends RuntimeException {

    private final transient HandOverDetails theirs;

    NotedMeanwhile(HandOverDetails theirs) {
        super("Hand-over " + theirs.id() + " has been written in");
        this.theirs = theirs;
    }

    public HandOverDetails theirs() {
        return theirs;
    }
}
