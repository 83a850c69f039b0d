package se.samhand.activity;

/** The parts of a follow-up that people fill in, as a fault or a difference points at them. */
public enum Answer {
    STATUS,
    NARRATIVE,
    CAUSE,
    REMEDY,
    REMEDY_OWNER,
    REMEDY_DUE
}
