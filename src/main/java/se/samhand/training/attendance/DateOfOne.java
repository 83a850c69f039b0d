package se.samhand.training.attendance;

import java.util.UUID;

/**
 * What a mark is about.
 *
 * @param date which of the session's dates, from 0
 */
record DateOfOne(UUID sessionId, UUID enrolmentId, int date) {}
