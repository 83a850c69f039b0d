package se.samhand.importing;

/** What an import would do, or did, with one row. */
public enum ImportRowKind {
    ADDED,
    CHANGED,
    UNCHANGED,
    /** Has a fault; nothing is imported while there are such rows. */
    REFUSED
}
