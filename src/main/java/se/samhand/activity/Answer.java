package se.samhand.activity;

/** The parts of a follow-up that people fill in, as a fault or a difference points at them. */
public enum Answer {
    STATUS,
    /** Why the status is another than what a rule proposes. */
    DIFFERENCE,
    NARRATIVE,
    CAUSE,
    REMEDY,
    REMEDY_OWNER,
    REMEDY_DUE
}
