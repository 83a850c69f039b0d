package se.samhand.period;

import java.util.UUID;

/** A closed period was opened for a unit. Published inside the changing transaction. */
public record LockChanged(UUID periodId, UUID unitId) {}
