package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.people.FunctionDetails;

/**
 * A commitment for who looks after it.
 *
 * @param owner the function that answers for it with who holds it today, or null for nobody
 * @param requests each time the unit said that it does not concern it, the latest first
 * @param thread what it was before and became
 * @param mayWrite whether the person says what the unit undertakes
 * @param mayDecide whether the person decides on what the unit asks
 */
public record CommitmentReading(
        CommitmentDetails commitment,
        UndertakingDetails undertaking,
        @Nullable FunctionDetails owner,
        List<MilestoneDetails> milestones,
        List<NotApplicableDetails> requests,
        Optional<CommitmentThread> thread,
        boolean mayWrite,
        boolean mayDecide)
        implements Serializable {}
