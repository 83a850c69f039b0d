package se.samhand.resources;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/**
 * An initiative as a screen shows it.
 *
 * @param partners by name
 * @param targetGroups codes of the list {@code target_group}
 * @param asOf the day that the status was true on
 */
public record InitiativeDetails(
        String code,
        String name,
        List<String> partners,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        InitiativeStatus status,
        List<String> targetGroups,
        LocalDate asOf,
        Verification verification,
        String source)
        implements Serializable {}
