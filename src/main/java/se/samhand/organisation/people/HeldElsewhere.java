package se.samhand.organisation.people;

import java.util.UUID;

/** A row of {@link FunctionHolders#heldBy}; never leaves the package. */
record HeldElsewhere(UUID personId, String name, UUID unitId) {}
