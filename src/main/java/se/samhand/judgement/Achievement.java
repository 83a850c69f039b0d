package se.samhand.judgement;

/** What a goal or a yearly target is judged: uppnås helt, delvis, ej. */
public enum Achievement {
    FULLY_ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED;

    /** Whether it says why, in a sentence. */
    public boolean needsGround() {
        return this != FULLY_ACHIEVED;
    }
}
