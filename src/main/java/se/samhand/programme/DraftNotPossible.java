package se.samhand.programme;

import java.util.List;

/** What was written contradicts itself, or something else in the draft. */
public class DraftNotPossible extends RuntimeException {

    private final List<DraftFault> faults;

    DraftNotPossible(List<DraftFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** Everything at once; never empty. */
    public List<DraftFault> faults() {
        return faults;
    }

    static void throwIfAny(List<DraftFault> faults) {
        if (!faults.isEmpty()) {
            throw new DraftNotPossible(faults);
        }
    }
}
