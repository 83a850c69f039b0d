package se.samhand.training.certificates;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the days of a certificate are counted. Months are those of the calendar: the same day of a later month, or its last
 * day where that month is shorter. One year from 2019-01-17 ends at the end of 2020-01-17; one year from 2024-02-29 ends at
 * the end of 2025-02-28, and what is counted on from there stays on the 28th.
 *
 * @param months how long it holds
 * @param windowMonths how long before its last day it can be renewed
 * @param minimumMonths how long it holds at least where it ends on a fixed day; the next such day is taken if it would not
 * @param fixedDay the day of the year; of 29 February, the 28th in other years. Null unless counted to a fixed day
 */
public record ValidityRule(
        CountedFrom countedFrom,
        int months,
        int windowMonths,
        int minimumMonths,
        @Nullable MonthDay fixedDay) implements Serializable {

    /**
     * The certificate for training completed on a day.
     *
     * @param before the certificate held until then, or null for the first one
     */
    public CertificateDates dates(LocalDate completedOn, @Nullable CertificateDates before) {
        var validTo = switch (countedFrom) {
            case COMPLETION -> completedOn.plusMonths(months);
            case EXPIRY -> begin(completedOn, before).plusMonths(months);
            case FIXED_DAY -> fixed(completedOn);
        };
        var renewableFrom = validTo.minusMonths(windowMonths);
        return new CertificateDates(
                completedOn, validTo, renewableFrom.isBefore(completedOn) ? completedOn : renewableFrom);
    }

    private static LocalDate begin(LocalDate completedOn, @Nullable CertificateDates before) {
        return before != null && before.isRenewedOn(completedOn) ? before.validTo() : completedOn;
    }

    /** The last fixed day within the months; the next one when that would be too soon. */
    private LocalDate fixed(LocalDate completedOn) {
        var day = Objects.requireNonNull(fixedDay);
        var latest = completedOn.plusMonths(months);
        var earliest = completedOn.plusMonths(minimumMonths);
        int year = latest.getYear();
        var end = day.atYear(year).isAfter(latest) ? day.atYear(year - 1) : day.atYear(year);
        while (end.isBefore(earliest) || !end.isAfter(completedOn)) {
            end = day.atYear(end.getYear() + 1);
        }
        return end;
    }
}
