package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit and the board that answers for it, seen from one of the two.
 *
 * @param other the board, or the unit it answers for
 * @param to the last day, or null while no end is known
 */
public record HostPeriod(
        Unit other, LocalDate from, @Nullable LocalDate to, Verification verification) implements Serializable {}
