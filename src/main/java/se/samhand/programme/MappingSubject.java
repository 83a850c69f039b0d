package se.samhand.programme;

/** What is mapped from one version to the next. */
public enum MappingSubject {
    GOAL,
    ACTIVITY
}
