package se.samhand.privacy;

/** Who reads a count. */
public enum Reader {
    /** Who entered the figures: sees them as they are. */
    OWNER,
    /** Everybody else: sees no small count, and none that tells one. */
    OTHERS
}
