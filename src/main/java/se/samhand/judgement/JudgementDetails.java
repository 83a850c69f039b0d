package se.samhand.judgement;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A judgement that was made.
 *
 * @param number 1 for the first of its subject and period, one more for each that replaced it
 * @param ground in the words of whoever judged; may be empty
 */
public record JudgementDetails(
        UUID unitId,
        UUID periodId,
        String subject,
        int number,
        Achievement achievement,
        String ground,
        Instant at,
        String byName)
        implements Serializable {}
