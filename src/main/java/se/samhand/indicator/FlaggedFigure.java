package se.samhand.indicator;

import java.io.Serializable;
import java.util.UUID;

/** A figure that has an open question. */
public record FlaggedFigure(UUID unitId, UUID periodId, FlagState state) implements Serializable {}
