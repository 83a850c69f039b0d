package se.samhand.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What surrounds a follow-up on the day that it is filled in, beside what is filled in.
 *
 * @param lateRemedies texts of earlier remedies whose day has passed without anybody saying how it went
 * @param proposal how a rule would judge it
 */
public record Situation(LocalDate today, List<String> lateRemedies, Proposal proposal) implements Serializable {

    public Situation {
        lateRemedies = List.copyOf(lateRemedies);
    }

    /** Everything that is missing before the draft can be submitted, in the order of the form. */
    public List<Fault> faultsOf(FollowUpDraft draft) {
        var faults = new ArrayList<Fault>();
        if (lateRemedies.stream().anyMatch(text -> !isNamedAnew(text, draft))) {
            faults.add(Fault.EARLIER_REMEDY_UNSPOKEN);
        }
        if (proposal.differsFrom(draft.status()) && draft.difference().isBlank()) {
            faults.add(Fault.DIFFERENCE_MISSING);
        }
        faults.addAll(draft.faults(today));
        return faults;
    }

    /** A reason why the person judges otherwise than the rule goes when they do not. */
    FollowUpDraft withoutNeedlessDifference(FollowUpDraft draft) {
        return proposal.differsFrom(draft.status()) ? draft : draft.differing("");
    }

    /** Whoever writes the same remedy again, until another day, has said that it goes on. */
    private static boolean isNamedAnew(String text, FollowUpDraft draft) {
        return draft.status() != null
                && draft.status().needsRemedy()
                && draft.remedy().strip().equals(text);
    }
}
