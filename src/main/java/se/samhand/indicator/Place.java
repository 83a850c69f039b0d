package se.samhand.indicator;

import java.io.Serializable;
import java.util.UUID;

/** Where a figure belongs: whose it is, for which period, and of which part. */
public record Place(UUID indicatorId, UUID unitId, UUID periodId, Split split) implements Serializable {}
