package se.samhand.training.sessions;

import java.io.Serializable;

/**
 * What came of booking several at once.
 *
 * @param waiting how many came to wait for a seat
 */
public record Booked(int seats, int waiting) implements Serializable {}
