package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionDetails;

/**
 * What can be listed and done in a unit's list of commitments.
 *
 * @param unit the one chosen, or empty when there is none to choose
 * @param units the ones to choose among
 * @param functions of the unit, with who holds them today
 * @param mayWrite whether the person answers for the unit
 */
public record CommitmentList(Optional<Unit> unit, List<Unit> units, List<FunctionDetails> functions, boolean mayWrite)
        implements Serializable {}
