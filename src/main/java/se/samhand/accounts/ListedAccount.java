package se.samhand.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that the list asks the database for. */
record ListedAccount(
        UUID id,
        String username,
        String displayName,
        boolean disabled,
        boolean invited,
        @Nullable Instant lastSignedIn) {}
