package se.samhand.programme;

/** What becomes of a goal or an activity in the next version. */
public enum MappingKind {
    /** It goes on as one, and nothing else does there. */
    SAME,
    /** It goes on as several. */
    SPLIT,
    /** It goes on as one, together with others. */
    MERGED,
    /** It does not go on. */
    DROPPED
}
