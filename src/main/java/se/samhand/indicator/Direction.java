package se.samhand.indicator;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN,
    /** Neither: a figure to know, not to judge by. */
    NONE
}
