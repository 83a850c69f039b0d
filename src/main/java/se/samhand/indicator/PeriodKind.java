package se.samhand.indicator;

/** What time a figure tells about. */
public enum PeriodKind {
    FOR_PERIOD,
    /** From the beginning until the end of the period. Such figures are never added up over periods. */
    ACCUMULATED,
    /** There is a figure for a whole year only. */
    YEAR_ONLY
}
