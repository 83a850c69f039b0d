package se.samhand.training;

/** What is asked about; a routine and a set of questions are each for one. {@code training.topic.<name>} is its word. */
public enum Topic {
    ADULTS,
    YOUTH,
    USE_OF_VIOLENCE,
    DIGITAL_VIOLENCE
}
