package se.samhand.organisation.people;

import java.util.UUID;

/** A function of a unit, whoever holds it. */
public record NamedFunction(UUID id, UUID unitId, String name) {}
