package se.samhand.activity;

import java.util.UUID;

/** Where a submitted answer stands in the programme's order; never leaves the package. */
record SubmittedKey(UUID followUpId, String sortCode, UUID unitId) {}
