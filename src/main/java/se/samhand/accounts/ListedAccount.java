package se.samhand.accounts;

import java.util.UUID;

/** The columns that the list asks the database for. */
record ListedAccount(UUID id, String username, String displayName, boolean disabled, boolean invited) {}
