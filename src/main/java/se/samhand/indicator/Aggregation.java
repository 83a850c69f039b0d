package se.samhand.indicator;

/** How several figures become one, over units or over periods. The two are chosen apart. */
public enum Aggregation {
    SUM,
    /** The sum of the numerators over the sum of the denominators. A percentage is never averaged. */
    RATIO,
    /** The figure of the last period that has one; over periods only. */
    LATEST,
    /** Figures stand for themselves and never become one. */
    NONE
}
