package se.samhand.accounts;

import java.util.UUID;
import se.samhand.security.Roles.Role;

/** A role held at a unit today. */
record Held(UUID unitId, Role role) {}
