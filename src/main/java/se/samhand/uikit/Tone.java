package se.samhand.uikit;

import java.util.Locale;

/** What a status means for the reader: one colour each, in light and dark. */
public enum Tone {
    /** Nothing to say yet. */
    NEUTRAL,
    /** Under way. */
    ACTIVE,
    /** As it should be. */
    GOOD,
    /** Somebody must look at it. */
    WARNING,
    /** Late, stopped or refused. */
    BAD;

    /** For a badge inside a grid's cell, which is text and not a component. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
