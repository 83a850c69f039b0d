package se.samhand.indicator;

import java.io.Serializable;
import java.time.Instant;

/**
 * One step in the history of a figure.
 *
 * @param withdrawn whether the figure was taken back
 * @param why what the person wrote; may be empty
 */
public record EnteredValue(Value value, boolean withdrawn, String why, String by, Instant at) implements Serializable {}
