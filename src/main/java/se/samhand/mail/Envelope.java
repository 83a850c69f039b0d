package se.samhand.mail;

import java.time.Instant;
import java.util.UUID;

/** What stays the same however often a letter is tried. */
record Envelope(UUID id, Instant putAt) {}
