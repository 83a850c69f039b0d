package se.samhand.training.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has come to enough of a session. Told within the transaction that decides it, once for each time it comes to be
 * so.
 *
 * @param completedOn the last date that counts towards enough
 */
public record TrainingCompleted(UUID enrolmentId, UUID sessionId, UUID courseId, UUID personId, LocalDate completedOn)
        implements Serializable {}
