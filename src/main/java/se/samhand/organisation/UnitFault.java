package se.samhand.organisation;

import java.io.Serializable;
import se.samhand.organisation.UnitCannotChange.Reason;

/**
 * One thing that stands in the way of a change.
 *
 * @param field path of the draft's component that it is about, such as {@code successors[0].code}; empty for the whole
 * @param subject name or code of what stands in the way, for the sentence
 */
public record UnitFault(String field, Reason reason, String subject) implements Serializable {}
