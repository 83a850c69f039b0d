package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One unit became (part of) another on a day; the day is the successor's first. */
public record Succession(UUID fromId, UUID toId, LocalDate on, SuccessionKind kind) implements Serializable {}
