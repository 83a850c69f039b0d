package se.samhand.judgement;

import java.io.Serializable;
import java.util.UUID;

/**
 * Where a judgement belongs.
 *
 * @param unitId a board, or the city as a whole
 * @param subject as in {@link JudgedSubject#subject()}
 */
public record JudgedPlace(UUID unitId, UUID periodId, String subject) implements Serializable {}
