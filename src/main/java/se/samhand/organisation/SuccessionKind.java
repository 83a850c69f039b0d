package se.samhand.organisation;

/** How one unit became another. */
public enum SuccessionKind {
    MERGE,
    SPLIT,
    RENAME,
    MOVE
}
