package se.samhand.resources;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/**
 * What is known about an initiative.
 *
 * @param partners codes of units, and {@link PartnerName#OUTSIDE} with a name for those outside the city
 * @param targetGroups codes of the list {@code target_group}
 * @param asOf the day that the status was true on
 */
record InitiativeFacts(
        String name,
        Set<String> partners,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        InitiativeStatus status,
        Set<String> targetGroups,
        LocalDate asOf,
        Verification verification,
        String source) {

    static final String TARGET_GROUPS = "target_group";
}
