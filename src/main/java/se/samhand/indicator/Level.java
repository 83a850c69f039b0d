package se.samhand.indicator;

/** Whose figures there are. */
public enum Level {
    /** One figure for the whole city. */
    CITY,
    /** One figure for each unit. */
    UNIT
}
