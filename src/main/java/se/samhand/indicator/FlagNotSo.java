package se.samhand.indicator;

/** A question about a figure has come further than that, or the figure has one that is open. */
public class FlagNotSo extends RuntimeException {

    private final FlagState state;

    FlagNotSo(FlagState state) {
        super(state.name());
        this.state = state;
    }

    /** How far it has come. */
    public FlagState state() {
        return state;
    }
}
