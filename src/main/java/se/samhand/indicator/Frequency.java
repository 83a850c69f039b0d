package se.samhand.indicator;

/** How often there is a figure. */
public enum Frequency {
    YEAR,
    HALF_YEAR,
    TERTIAL,
    QUARTER
}
