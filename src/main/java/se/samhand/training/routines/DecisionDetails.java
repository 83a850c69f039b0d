package se.samhand.training.routines;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a screen shows it.
 *
 * @param reviewBy the last day on which it is current
 * @param supersededOn the first day of the version that took its place, or null
 */
public record DecisionDetails(
        LocalDate decidedOn,
        String decidedBy,
        DecisionLevel level,
        String registrationNumber,
        LocalDate inForceFrom,
        LocalDate reviewBy,
        @Nullable LocalDate supersededOn)
        implements Serializable {}
