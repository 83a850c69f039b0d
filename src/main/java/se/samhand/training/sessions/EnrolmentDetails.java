package se.samhand.training.sessions;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody in a session.
 *
 * @param position in the line of those who wait, from 1; 0 with a seat
 */
public record EnrolmentDetails(
        UUID id, UUID personId, String shownAs, UUID unitId, String unitName, EnrolmentStage stage, int position)
        implements Serializable {}
