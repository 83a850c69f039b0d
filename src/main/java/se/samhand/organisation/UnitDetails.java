package se.samhand.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit as of a day.
 *
 * @param shownOn the day asked for, or the nearest on which the unit exists
 * @param path what it stands below, from the top
 * @param board who answers for it on the day; null for the city, for partners, and where no host is known
 * @param hosts who has answered for it as host, the latest first
 * @param hosted what it answers for as host, or has answered for, the latest first
 * @param cameFrom what it came from, by day
 * @param became what it became, by day
 * @param below what stands below it on the day, with what each came from and became
 */
public record UnitDetails(
        Unit unit,
        long version,
        String source,
        LocalDate shownOn,
        List<Unit> path,
        @Nullable Unit board,
        List<HostPeriod> hosts,
        List<HostPeriod> hosted,
        List<UnitLink> cameFrom,
        List<UnitLink> became,
        List<Below> below)
        implements Serializable {

    /** A unit below the one shown. */
    public record Below(Unit unit, List<UnitLink> cameFrom, List<UnitLink> became) implements Serializable {}
}
