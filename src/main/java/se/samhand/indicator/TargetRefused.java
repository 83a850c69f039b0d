package se.samhand.indicator;

import java.util.List;

/** A target cannot be set so; all faults at once. */
public class TargetRefused extends RuntimeException {

    private final List<EntryFault> faults;

    TargetRefused(List<EntryFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<EntryFault> faults() {
        return faults;
    }
}
