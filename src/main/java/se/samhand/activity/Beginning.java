package se.samhand.activity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/**
 * A text that a follow-up can begin with. It is not written until somebody has touched it, or said that it stands.
 *
 * @param from the period that it was the answer of; null for what has been noted since
 */
public record Beginning(String text, @Nullable Period from) implements Serializable {}
