package se.samhand.activity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody said about a remedy once.
 *
 * @param sentence empty where a follow-up said it, which names the remedy anew or no longer
 * @param dueOn the day that held from then on
 */
public record RemedyWordDetails(RemedyState state, String sentence, LocalDate dueOn, Instant saidAt, String saidByName)
        implements Serializable {}
