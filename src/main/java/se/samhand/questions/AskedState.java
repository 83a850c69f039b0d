package se.samhand.questions;

/** Whether units can answer; {@code questions.state.<state>} is its word. */
public enum AskedState {
    OPEN,
    ENDED,
    TAKEN_BACK
}
