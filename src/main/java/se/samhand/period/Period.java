package se.samhand.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A period as other parts of the portal see it. All days are inclusive.
 *
 * @param code such as 2026-T2 or 2026-VB
 * @param from the first day that it tells about
 * @param to the last day that it tells about
 * @param opens from this day on people can answer
 * @param due until this day an answer is in time
 * @param closes after this day it is locked
 */
public record Period(
        UUID id,
        String code,
        PeriodScheme scheme,
        LocalDate from,
        LocalDate to,
        LocalDate opens,
        LocalDate due,
        LocalDate closes)
        implements Serializable {

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

    /** The year that it is about. */
    public int year() {
        return to.getYear();
    }

    /** What it is called within its year: T1, T2, VB. */
    public String shortCode() {
        return code.substring(code.indexOf('-') + 1);
    }
}
