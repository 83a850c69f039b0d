package se.samhand.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A period as other parts of the portal see it. All days are inclusive.
 *
 * @param code such as 2026-T2 or 2026-VB
 * @param from the first day that it tells about
 * @param to the last day that it tells about
 * @param opens from this day on people can answer
 * @param due until this day an answer is in time
 * @param closes after this day it is locked
 * @param openUntil the units that it was opened for again, each with its last day; that may have passed
 */
public record Period(
        UUID id,
        String code,
        PeriodScheme scheme,
        LocalDate from,
        LocalDate to,
        LocalDate opens,
        LocalDate due,
        LocalDate closes,
        Map<UUID, LocalDate> openUntil)
        implements Serializable {

    public Period {
        openUntil = Map.copyOf(openUntil);
    }

    /** One that nobody has an exception from. */
    public Period(
            UUID id,
            String code,
            PeriodScheme scheme,
            LocalDate from,
            LocalDate to,
            LocalDate opens,
            LocalDate due,
            LocalDate closes) {
        this(id, code, scheme, from, to, opens, due, closes, Map.of());
    }

    /** The same with other days. */
    Period moved(PeriodDates dates) {
        return new Period(id, code, scheme, from, to, dates.opens(), dates.due(), dates.closes(), openUntil);
    }

    Period openFor(Map<UUID, LocalDate> units) {
        return new Period(id, code, scheme, from, to, opens, due, closes, units);
    }

    public PeriodState stateOn(LocalDate day) {
        if (day.isBefore(opens)) {
            return PeriodState.PLANNED;
        }
        if (day.isAfter(closes)) {
            return PeriodState.CLOSED;
        }
        return day.isAfter(due) ? PeriodState.CLOSING : PeriodState.OPEN;
    }

    public boolean isOpenOn(LocalDate day) {
        var state = stateOn(day);
        return state == PeriodState.OPEN || state == PeriodState.CLOSING;
    }

    /** Whether a unit may write today: this is the one rule, for screens, services and imports alike. */
    public boolean isOpenFor(UUID unitId, LocalDate day) {
        return !day.isBefore(opens) && !isClosedFor(unitId, day);
    }

    /** Whether it has closed for a unit. */
    public boolean isClosedFor(UUID unitId, LocalDate day) {
        return day.isAfter(lastDayFor(unitId));
    }

    /** Its last day for a unit: its own, or that of an exception which holds longer. */
    public LocalDate lastDayFor(UUID unitId) {
        var until = openUntil.get(unitId);
        return until == null || until.isBefore(closes) ? closes : until;
    }

    /** Whether it has closed, for all or for one it was opened for again, between the two days. */
    public boolean hasClosedSince(LocalDate since, LocalDate today) {
        return Stream.concat(Stream.of(closes), openUntil.values().stream())
                .anyMatch(last -> last.isBefore(today) && !last.isBefore(since));
    }

    /** The year that it is about. */
    public int year() {
        return to.getYear();
    }

    /** What it is called within its year: T1, T2, VB. */
    public String shortCode() {
        return code.substring(code.indexOf('-') + 1);
    }
}
