package se.samhand.importing;

/** How far a check, a confirmation or an undo has come. Written by the one that works, read and cancelled from elsewhere. */
public final class ImportProgress {

    /** What is being done, in order. */
    public enum Step {
        WAITING,
        READING,
        CHECKING,
        STORING,
        SAVING,
        REMOVING
    }

    private volatile Step step = Step.WAITING;
    private volatile int done;
    private volatile int total;
    private volatile boolean cancelled;

    /** Asks the work to stop; it does so at the next row, and leaves nothing behind. Too late once all is saved. */
    public void cancel() {
        cancelled = true;
    }

    public Step step() {
        return step;
    }

    /** From 0 to 1 within the step. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    /**
     * @throws ImportCancelled when somebody has asked to stop
     */
    void begins(Step next, int outOf) {
        goOn();
        step = next;
        done = 0;
        total = outOf;
    }

    /**
     * @throws ImportCancelled when somebody has asked to stop
     */
    void reached(int rows) {
        goOn();
        done = rows;
    }

    void goOn() {
        if (cancelled) {
            throw new ImportCancelled();
        }
    }
}
