package se.samhand.programme;

/** A programme has goals; an action plan has areas. They run alike. */
public enum ProgrammeKind {
    PROGRAMME,
    ACTION_PLAN
}
