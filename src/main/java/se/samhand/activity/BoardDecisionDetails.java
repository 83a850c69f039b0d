package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A board's decision about its report for a period.
 *
 * @param number 1 for what was recorded first, one more for each correction
 * @param paragraph of the minutes, such as § 12
 */
public record BoardDecisionDetails(
        int number, LocalDate decidedOn, String paragraph, Instant recordedAt, String recordedByName)
        implements Serializable {}
