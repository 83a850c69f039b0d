package se.samhand.programme;

import java.util.List;

/** The draft is not ready to be adopted. */
public class AdoptionNotPossible extends RuntimeException {

    private final List<AdoptionFault> faults;

    AdoptionNotPossible(List<AdoptionFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** Everything at once; never empty. */
    public List<AdoptionFault> faults() {
        return faults;
    }
}
