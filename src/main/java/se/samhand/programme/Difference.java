package se.samhand.programme;

/** How a goal or an activity of one version differs from what it is in another. */
public enum Difference {
    ADDED,
    REMOVED,
    /** Under another goal, or elsewhere among its siblings. */
    MOVED,
    RENUMBERED,
    REWORDED,
    /** Other days, other than by following those of its version. */
    DATES,
    RESPONSIBILITY,
    /** Whom it is for, what it is about, or how sure that is. */
    MARKS
}
