package se.samhand.indicator;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question about a figure, with all that was said.
 *
 * @param mayAnswer whether the person may answer now
 * @param mayDecide whether the person may close it, ask again or take it back
 * @param words in the order in which they were said; the first is the question; empty when they are not for the person
 */
public record FlagDetails(
        UUID id, long version, FlagState state, boolean mayAnswer, boolean mayDecide, List<Word> words)
        implements Serializable {

    public FlagDetails {
        words = List.copyOf(words);
    }

    /** @param answer whether it answers; else it asks */
    public record Word(boolean answer, String text, Instant at, String byName) implements Serializable {}
}
