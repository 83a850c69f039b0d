package se.samhand.activity;

import java.util.List;

/** An answer that lacks something. */
public class CommitmentIncomplete extends RuntimeException {

    private final List<CommitmentDraft.Fault> faults;

    CommitmentIncomplete(List<CommitmentDraft.Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** Everything that is missing. */
    public List<CommitmentDraft.Fault> faults() {
        return faults;
    }
}
