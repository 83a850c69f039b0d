package se.samhand.programme;

import java.io.Serializable;

/**
 * One thing that stands in the way of what is written in a draft.
 *
 * @param field path of the form's component that it is about, such as {@code responsibilities[0].validTo}
 * @param subject code or name of what stands in the way, for the sentence
 */
public record DraftFault(String field, Reason reason, String subject) implements Serializable {

    /** What stands in the way; each has a sentence in the translations under {@code programme.draft.refusal.}. */
    public enum Reason {
        CODE_TAKEN,
        CODE_UNKNOWN,
        ENDS_BEFORE_IT_BEGINS,
        NAMED_TWICE,
        NOT_IN_ITS_TIME,
        TEXT_MISSING,
        UNIT_UNKNOWN
    }
}
