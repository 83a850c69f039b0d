package se.samhand.indicator;

import java.util.List;

/** A figure cannot be as it was entered; all faults at once. */
public class FigureRefused extends RuntimeException {

    private final List<EntryFault> faults;

    FigureRefused(List<EntryFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<EntryFault> faults() {
        return faults;
    }
}
