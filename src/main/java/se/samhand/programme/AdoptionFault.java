package se.samhand.programme;

import java.io.Serializable;

/**
 * One thing that stands in the way of adopting a draft.
 *
 * @param subject a number or a day, for the sentence
 */
public record AdoptionFault(Reason reason, String subject) implements Serializable {

    /** What stands in the way; each has a sentence in the translations under {@code programme.adopt.refusal.}. */
    public enum Reason {
        NO_GOALS,
        NO_ACTIVITIES,
        BEGINS_TOO_EARLY,
        NOT_MAPPED
    }
}
