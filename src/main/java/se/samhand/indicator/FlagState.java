package se.samhand.indicator;

/** How far a question about a figure has come. */
public enum FlagState {
    /** Waits for those who report the figure. */
    ASKED,
    /** Waits for those who asked. */
    ANSWERED,
    CLOSED,
    TAKEN_BACK;

    public boolean isOpen() {
        return this == ASKED || this == ANSWERED;
    }
}
