package se.samhand.questions;

/** How a unit's manager is reached; {@code questions.reach.<reach>} is its sentence. */
public enum Reach {
    BY_MAIL,
    IN_THE_PORTAL,
    NOBODY
}
