package se.samhand.questions;

/** Somebody else has answered for the unit since this was read. Nothing was written. */
public class AnsweredMeanwhile extends RuntimeException {

    private final transient ReplyPage theirs;

    AnsweredMeanwhile(ReplyPage theirs) {
        super("Answered meanwhile");
        this.theirs = theirs;
    }

    /** The reply as the other person left it. */
    public ReplyPage theirs() {
        return theirs;
    }
}
