package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import se.samhand.programme.ActivityThread;

/**
 * What a commitment was in the version before and became in the one after, and its activity's own way.
 *
 * @param before commitments that went on as it
 * @param after as what it went on
 * @param mayConfirm whether the programme's words have changed since it was answered, and the person answers for it
 */
public record CommitmentThread(
        List<CommitmentDetails> before, List<CommitmentDetails> after, ActivityThread activity, boolean mayConfirm)
        implements Serializable {}
