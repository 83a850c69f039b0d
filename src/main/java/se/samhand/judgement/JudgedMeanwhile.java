package se.samhand.judgement;

/** Somebody else has judged the same since it was read; nothing is written. */
public class JudgedMeanwhile extends RuntimeException {

    private final transient JudgementDetails theirs;

    JudgedMeanwhile(JudgementDetails theirs) {
        super(theirs.subject());
        this.theirs = theirs;
    }

    /** What holds now. */
    public JudgementDetails theirs() {
        return theirs;
    }
}
