package se.samhand.activity;

import java.util.List;

/** Something is missing before the follow-up can be submitted. */
public class NotReadyToSubmit extends RuntimeException {

    private final List<Fault> faults;

    NotReadyToSubmit(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** All that is missing, in the order of the form. */
    public List<Fault> faults() {
        return faults;
    }
}
