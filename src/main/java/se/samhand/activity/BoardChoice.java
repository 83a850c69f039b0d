package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;

/** A board, district board or company whose follow-ups one can choose to see. */
public record BoardChoice(UUID id, String code, String name) implements Serializable {}
