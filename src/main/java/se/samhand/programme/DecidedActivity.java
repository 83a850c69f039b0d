package se.samhand.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a version that the city has decided on, as the follow-up needs it.
 *
 * @param versionTo the version's last day, or null while no end is known
 */
public record DecidedActivity(
        UUID id,
        String programmeCode,
        int versionNumber,
        LocalDate versionFrom,
        @Nullable LocalDate versionTo,
        String goalCode,
        String goalKey,
        String key,
        String code,
        String sortCode,
        String text,
        LocalDate startsOn,
        LocalDate endsOn,
        Set<Responsibility> responsibilities) {

    /** Whether somebody who is named is so on the last day that the activity goes on, up to the day. */
    public boolean names(Responsibility named, LocalDate upTo) {
        return named.holdsOn(endsOn.isBefore(upTo) ? endsOn : upTo);
    }

    /** Whether the activity, and the version it stands in, are under way on some day of the span. */
    public boolean isUnderWayBetween(LocalDate from, LocalDate to) {
        return !startsOn.isAfter(to)
                && !endsOn.isBefore(from)
                && !versionFrom.isAfter(to)
                && (versionTo == null || !versionTo.isBefore(from));
    }
}
