package se.samhand.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An account as the administrator sees it.
 *
 * @param email where the person's mail goes; empty when there is no address
 */
public record AccountDetails(
        UUID id, long version, String username, String displayName, String email, AccountState state, Instant createdAt)
        implements Serializable {}
