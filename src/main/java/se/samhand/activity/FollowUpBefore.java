package se.samhand.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a follow-up's answers do not show of how it stood before a file filled it in.
 *
 * @param rounds how often it had been submitted
 * @param proposal what a rule proposed when it was submitted last
 */
record FollowUpBefore(
        Stage stage,
        @Nullable Instant savedAt,
        @Nullable String savedByName,
        boolean unchanged,
        boolean fromOffice,
        int rounds,
        Proposal proposal) {}
