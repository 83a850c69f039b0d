package se.samhand.programme;

/** How far a version of a programme has come. */
public enum VersionState {
    DRAFT,
    ADOPTED,
    SUPERSEDED,
    ARCHIVED;

    /** Whether the city has decided on it, so that it is carried out and followed up while it is valid. */
    public boolean isDecided() {
        return this != DRAFT;
    }
}
