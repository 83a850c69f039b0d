package se.samhand.period;

import java.io.Serializable;

/**
 * A period for whoever administers the calendar.
 *
 * @param version of the row that the dates were read from
 */
public record PeriodDetails(long version, Period period) implements Serializable {}
