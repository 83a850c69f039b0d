package se.samhand.accounts;

import java.util.UUID;
import se.samhand.security.Roles.Role;

/** A role that an account holds at a unit today. */
record Held(UUID accountId, UUID unitId, Role role) {}
