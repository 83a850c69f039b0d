package se.samhand.period;

/** How a year is cut into periods. */
public enum PeriodScheme {
    /** The city's own: T1 to the end of April, T2 to the end of August, VB for the whole year. */
    TERTIAL,
    QUARTER,
    HALF_YEAR,
    YEAR,
    FREE
}
