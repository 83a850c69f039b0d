package se.samhand.indicator;

/** Somebody else has entered a figure at the same place since it was read; nothing was overwritten. */
public class FigureChangedMeanwhile extends RuntimeException {

    private final transient EnteredValue now;

    FigureChangedMeanwhile(EnteredValue now) {
        super("Entered meanwhile by " + now.by());
        this.now = now;
    }

    /** What holds now. */
    public EnteredValue now() {
        return now;
    }
}
